package kleinstadt.data.source;

import java.net.URI;

/** A database of official statistics that runs on GENESIS, with its own accounts. */
public enum GenesisInstance {
    /** GENESIS-Online of the Statistisches Bundesamt. */
    GENESIS(
            "GENESIS-Online",
            "https://genesis.destatis.de/genesisWS/rest/2020/",
            "https://genesis.destatis.de/datenbank/online"),
    /** Regionaldatenbank Deutschland of the statistical offices of Bund and Länder. */
    REGIONALSTATISTIK(
            "Regionaldatenbank Deutschland",
            "https://www.regionalstatistik.de/genesisws/rest/2020/",
            "https://www.regionalstatistik.de/genesis/online"),
    /** Database of the census of 2022. */
    ZENSUS(
            "Zensusdatenbank",
            "https://ergebnisse.zensus2022.de/api/rest/2020/",
            "https://ergebnisse.zensus2022.de/datenbank/online");

    private final String title;
    private final URI service;
    private final URI page;

    GenesisInstance(String title, String service, String page) {
        this.title = title;
        this.service = URI.create(service);
        this.page = URI.create(page);
    }

    /** Its name, in German. */
    public String title() {
        return title;
    }

    /** Where its web service (REST) answers; ends with a slash. */
    public URI service() {
        return service;
    }

    /** Where one registers. */
    public URI page() {
        return page;
    }

    /** The environment variable that holds the user's name, or a token. */
    public String userVariable() {
        return "KLEINSTADT_" + name() + "_USER";
    }

    /** The environment variable that holds the user's password; empty beside a token. */
    public String passwordVariable() {
        return "KLEINSTADT_" + name() + "_PASSWORD";
    }
}
