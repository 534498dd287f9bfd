package kleinstadt.reports.render.pdf;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.COSObjectable;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/**
 * The tags of a document: what its text is (headings, tables, lists, figures), in reading order, for those who have it read to
 * them (ISO 14289-1). Each tag knows its pieces on the pages by number, and each page its tags (ISO 32000-1, 14.7.4.4).
 */
final class Tags {

    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement top;
    private final Map<Integer, COSObjectable> parents = new TreeMap<>();
    private final IdentityHashMap<PDPage, COSArray> pages = new IdentityHashMap<>();
    private int nextKey;

    Tags(PDDocument document) {
        PDMarkInfo marked = new PDMarkInfo();
        marked.setMarked(true);
        document.getDocumentCatalog().setMarkInfo(marked);
        document.getDocumentCatalog().setStructureTreeRoot(root);
        this.top = new PDStructureElement(StandardStructureTypes.DOCUMENT, root);
        root.appendKid(top);
    }

    /** The tag around everything. */
    PDStructureElement top() {
        return top;
    }

    /** A new tag below another, behind those it already has. */
    static PDStructureElement add(PDStructureElement parent, String type) {
        PDStructureElement element = new PDStructureElement(type, (PDStructureNode) parent);
        parent.appendKid(element);
        return element;
    }

    /** Registers a page before anything on it is tagged. */
    void register(PDPage page) {
        COSArray elements = new COSArray();
        pages.put(page, elements);
        page.setStructParents(nextKey);
        parents.put(nextKey, new PDParentTreeValue(elements));
        nextKey++;
    }

    /** The number of the next piece of a page, which belongs to a tag. */
    int next(PDPage page, PDStructureElement element) {
        COSArray elements = pages.get(page);
        if (elements == null) {
            throw new IllegalStateException("the page is not registered");
        }
        int number = elements.size();
        elements.add(element);
        if (element.getPage() == null) {
            element.setPage(page);
        }
        if (page.equals(element.getPage())) {
            element.appendKid(number);
        } else {
            PDMarkedContentReference reference = new PDMarkedContentReference();
            reference.setPage(page);
            reference.setMCID(number);
            element.appendKid(reference);
        }
        return number;
    }

    /** Ties a link to its tag. */
    void tie(PDAnnotationLink link, PDPage page, PDStructureElement element) {
        PDObjectReference reference = new PDObjectReference();
        reference.setReferencedObject(link);
        reference.getCOSObject().setItem(org.apache.pdfbox.cos.COSName.PG, page);
        element.appendKid(reference);
        link.setStructParent(nextKey);
        parents.put(nextKey, new PDParentTreeValue(element.getCOSObject()));
        nextKey++;
    }

    /** Writes the way back from the pages to their tags; nothing can be tagged afterwards. */
    void finish() {
        PDNumberTreeNode tree = new PDNumberTreeNode(PDParentTreeValue.class);
        tree.setNumbers(parents);
        root.setParentTree(tree);
        root.setParentTreeNextKey(nextKey);
    }
}
