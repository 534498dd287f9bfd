package kleinstadt.data.reader;

import java.util.Optional;
import kleinstadt.data.model.AgeClass;
import kleinstadt.data.model.Period;
import kleinstadt.data.model.Sex;
import kleinstadt.data.source.MeasureColumn;

/**
 * What a column of a GENESIS table holds.
 *
 * @param index its place from 0
 * @param measure what is counted
 * @param period the time over the column; empty where each row has its own
 * @param sex sex counted
 * @param age ages counted
 */
record GenesisColumn(int index, MeasureColumn measure, Optional<Period> period, Sex sex, AgeClass age) {}
