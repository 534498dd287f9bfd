package kleinstadt.reports.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kleinstadt.data.model.PopulationBase;
import kleinstadt.data.model.Reason;
import kleinstadt.reports.compose.Texts;

/** The data structure of the SDMX export as a structure message in SDMX-JSON 2.0: concepts, code lists, structure, dataflow. */
final class SdmxStructure {

    private static final String SCHEMA =
            "https://raw.githubusercontent.com/sdmx-twg/sdmx-json/master/structure-message/tools"
                    + "/schemas/2.0.0/sdmx-json-structure-schema.json";
    private static final String CONCEPTS = "CS_INDICATORS";
    private static final List<String> STATES = List.of("A", "E", "U", "L", "M", "O", "Q");

    private final ExportData data;
    private final ExportTexts texts;
    private final Texts words;

    SdmxStructure(ExportData data) {
        this.data = data;
        this.texts = new ExportTexts(data.locale());
        this.words = new Texts(data.locale());
    }

    ObjectNode write() {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        ObjectNode meta = root.putObject("meta");
        meta.put("schema", SCHEMA);
        meta.put("id", SdmxCodes.AGENCY + "_" + SdmxCodes.ID);
        meta.put("test", false);
        meta.put("prepared", data.newestDay() + "T00:00:00Z");
        meta.putArray("contentLanguages").add(data.locale().getLanguage());
        meta.putObject("sender").put("id", SdmxCodes.AGENCY);
        ObjectNode node = root.putObject("data");
        ArrayNode codeLists = node.putArray("codelists");
        codeLists().forEach((id, codes) -> codeList(codeLists.addObject(), id, codes));
        concepts(node.putArray("conceptSchemes").addObject());
        structure(node.putArray("dataStructures").addObject());
        artefact(node.putArray("dataflows").addObject(), SdmxCodes.ID, texts.title())
                .put("description", texts.text("description"))
                .put(
                        "structure",
                        "urn:sdmx:org.sdmx.infomodel.datastructure.DataStructure=" + SdmxCodes.reference(SdmxCodes.ID));
        return root;
    }

    private static ObjectNode artefact(ObjectNode node, String id, String name) {
        return node.put("id", id)
                .put("agencyID", SdmxCodes.AGENCY)
                .put("version", SdmxCodes.VERSION)
                .put("name", name);
    }

    private Map<String, Map<String, String>> codeLists() {
        Map<String, Map<String, String>> lists = new LinkedHashMap<>();
        Map<String, String> areas = new LinkedHashMap<>();
        data.areas().forEach((area, name) -> areas.put(area.key(), name));
        lists.put("CL_AREA", areas);
        Map<String, String> indicators = new LinkedHashMap<>();
        Map<String, String> units = new LinkedHashMap<>();
        data.indicators().forEach(definition -> {
            indicators.put(definition.id(), definition.text(data.locale()).name());
            units.put(SdmxCodes.unit(definition.unit()), texts.unit(definition.unit()));
        });
        lists.put("CL_INDICATOR", indicators);
        lists.put("CL_UNIT_MEASURE", units);
        Map<String, String> bases = new LinkedHashMap<>();
        for (PopulationBase base : PopulationBase.values()) {
            bases.put(base.name(), words.text("base." + base.name()));
        }
        bases.put(SdmxCodes.NO_BASE, texts.text("base.none"));
        lists.put("CL_POP_BASE", bases);
        Map<String, String> states = new LinkedHashMap<>();
        STATES.forEach(state -> states.put(state, texts.text("obs-status." + state)));
        lists.put("CL_OBS_STATUS", states);
        Map<String, String> reasons = new LinkedHashMap<>();
        for (Reason reason : Reason.values()) {
            reasons.put(reason.name(), words.reason(reason));
        }
        lists.put("CL_MISSING_REASON", reasons);
        return lists;
    }

    private void codeList(ObjectNode node, String id, Map<String, String> codes) {
        artefact(node, id, texts.text("codes." + id.toLowerCase(Locale.ROOT)));
        node.put("isPartial", id.equals("CL_OBS_STATUS"));
        ArrayNode list = node.putArray("codes");
        codes.forEach((code, name) -> list.addObject().put("id", code).put("name", name));
    }

    private void concepts(ObjectNode node) {
        artefact(node, CONCEPTS, texts.title());
        ArrayNode concepts = node.putArray("concepts");
        for (SdmxComponent component : SdmxFiles.COMPONENTS) {
            concepts.addObject()
                    .put("id", component.id())
                    .put("name", texts.text("concept." + component.id().toLowerCase(Locale.ROOT)));
        }
    }

    private void structure(ObjectNode node) {
        artefact(node, SdmxCodes.ID, texts.title());
        ObjectNode components = node.putObject("dataStructureComponents");
        ObjectNode dimensionList = components.putObject("dimensionList").put("id", "DimensionDescriptor");
        ArrayNode dimensions = dimensionList.putArray("dimensions");
        ArrayNode attributes = components
                .putObject("attributeList")
                .put("id", "AttributeDescriptor")
                .putArray("attributes");
        ArrayNode measures = components
                .putObject("measureList")
                .put("id", "MeasureDescriptor")
                .putArray("measures");
        int position = 0;
        for (SdmxComponent component : SdmxFiles.COMPONENTS) {
            switch (component.role()) {
                case DIMENSION -> component(dimensions.addObject(), component).put("position", position++);
                case TIME_DIMENSION -> component(dimensionList.putObject("timeDimension"), component);
                case MEASURE -> component(measures.addObject(), component).put("usage", usage(component));
                case ATTRIBUTE -> {
                    ObjectNode attribute = component(attributes.addObject(), component);
                    attribute.put("usage", usage(component));
                    attribute.putObject("attributeRelationship").putObject("observation");
                }
            }
        }
    }

    private static String usage(SdmxComponent component) {
        return component.mandatory() ? "mandatory" : "optional";
    }

    private static ObjectNode component(ObjectNode node, SdmxComponent component) {
        node.put("id", component.id());
        node.put(
                "conceptIdentity",
                "urn:sdmx:org.sdmx.infomodel.conceptscheme.Concept=" + SdmxCodes.reference(CONCEPTS) + "."
                        + component.id());
        ObjectNode representation = node.putObject("localRepresentation");
        if (component.codes().isEmpty()) {
            representation.putObject("format").put("dataType", component.type());
        } else {
            representation.put(
                    "enumeration",
                    "urn:sdmx:org.sdmx.infomodel.codelist.Codelist=" + SdmxCodes.reference(component.codes()));
        }
        return node;
    }
}
