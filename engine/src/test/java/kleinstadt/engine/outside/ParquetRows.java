package kleinstadt.engine.outside;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.compression.CompressionCodecFactory;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.convert.GroupRecordConverter;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.io.RecordReader;
import org.apache.parquet.schema.MessageType;
import org.xerial.snappy.Snappy;

/** Reads Parquet files with the reader of the Parquet project, without Hadoop. */
public final class ParquetRows {

    private ParquetRows() {}

    /**
     * Reads a file row by row.
     *
     * @return its schema
     */
    public static MessageType read(Path file, Consumer<Group> rows) throws IOException {
        ParquetReadOptions options = ParquetReadOptions.builder(new PlainParquetConfiguration())
                .withCodecFactory(new SnappyCodec())
                .build();
        try (ParquetFileReader reader = ParquetFileReader.open(new LocalInputFile(file), options)) {
            MessageType schema = reader.getFileMetaData().getSchema();
            for (PageReadStore pages = reader.readNextRowGroup(); pages != null; pages = reader.readNextRowGroup()) {
                RecordReader<Group> records = new ColumnIOFactory()
                        .getColumnIO(schema)
                        .getRecordReader(pages, new GroupRecordConverter(schema));
                for (long i = 0; i < pages.getRowCount(); i++) {
                    rows.accept(records.read());
                }
            }
            return schema;
        }
    }

    /** The reader's own codecs would start Hadoop. */
    private static final class SnappyCodec implements CompressionCodecFactory {

        @Override
        public BytesInputCompressor getCompressor(CompressionCodecName name) {
            throw new UnsupportedOperationException("only reading");
        }

        @Override
        public BytesInputDecompressor getDecompressor(CompressionCodecName name) {
            if (name != CompressionCodecName.SNAPPY) {
                throw new IllegalArgumentException("expected snappy, found " + name);
            }
            return new BytesInputDecompressor() {
                @Override
                public BytesInput decompress(BytesInput bytes, int size) throws IOException {
                    return BytesInput.from(
                            Snappy.uncompress(bytes.toInputStream().readAllBytes()));
                }

                @Override
                public void decompress(ByteBuffer input, int compressed, ByteBuffer output, int size)
                        throws IOException {
                    byte[] packed = new byte[compressed];
                    input.get(packed);
                    output.put(Snappy.uncompress(packed));
                }

                @Override
                public void release() {}
            };
        }

        @Override
        public void release() {}
    }
}
