package kleinstadt.data.register;

/** What stands for a town when figures are computed. */
public enum Unit {
    /** Its centre Gemeinde. */
    GEMEINDE,
    /** The sum of all members of its association. */
    VERBAND
}
