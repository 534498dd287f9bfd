package kleinstadt.reports.export;

/**
 * A component of the data structure of the SDMX export, which is a column of its file.
 *
 * @param id its name
 * @param role what it is
 * @param codes name of its code list; empty where it is not coded
 * @param type SDMX data type; empty where it is coded
 * @param mandatory whether every observation has it
 */
record SdmxComponent(String id, Role role, String codes, String type, boolean mandatory) {

    /** What a component is. */
    enum Role {
        DIMENSION,
        TIME_DIMENSION,
        MEASURE,
        ATTRIBUTE
    }

    static SdmxComponent coded(String id, Role role, String codes, boolean mandatory) {
        return new SdmxComponent(id, role, codes, "", mandatory);
    }

    static SdmxComponent typed(String id, Role role, String type, boolean mandatory) {
        return new SdmxComponent(id, role, "", type, mandatory);
    }
}
