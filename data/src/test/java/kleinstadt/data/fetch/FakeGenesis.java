package kleinstadt.data.fetch;

import com.sun.net.httpserver.HttpHandler;
import java.nio.charset.StandardCharsets;

/** The words of a GENESIS web service, in the forms its three databases use. */
final class FakeGenesis {

    /** The head of a flat file and a few figures of table 12411-01-01-5, made up. */
    static final String FLAT = "statistics_code;statistics_label;time_code;time_label;time;"
            + "1_variable_code;1_variable_label;1_variable_attribute_code;1_variable_attribute_label;"
            + "2_variable_code;2_variable_label;2_variable_attribute_code;2_variable_attribute_label;"
            + "value;value_unit;value_variable_code;value_variable_label;value_q\n"
            + row("GEMEIN;Gemeinden;13076089;Lübz, Stadt", "", "Insgesamt", "48")
            + row("GEMEIN;Gemeinden;13076089;Lübz, Stadt", "GESW", "weiblich", "25");

    /** The account is known. */
    static final HttpHandler WELCOME =
            json(200, "{\"Status\":\"Sie wurden erfolgreich an- und abgemeldet!\",\"Username\":\"hidden\"}");

    private FakeGenesis() {}

    private static String row(String area, String sex, String label, String value) {
        return "12411;Fortschreibung des Bevölkerungsstandes;STAG;Stichtag;2020-12-31;" + area + ";GES;Geschlecht;"
                + sex + ";" + label + ";" + value + ";Anzahl;BEVSTD;Bevölkerungsstand;e\n";
    }

    /** The table, packed as the service packs it. */
    static HttpHandler table() {
        return exchange -> LocalServer.answer(
                        200, FetchFixture.zip("12411-01-01-5_flat.csv", FLAT), "Content-Type", "application/zip")
                .handle(exchange);
    }

    /** A reply with its status inside. */
    static HttpHandler status(int code, String text, String type) {
        return json(
                200,
                "{\"Ident\":{\"Service\":\"data\",\"Method\":\"tablefile\"},\"Status\":{\"Code\":" + code
                        + ",\"Content\":\"" + text + "\",\"Type\":\"" + type
                        + "\"},\"Parameter\":{\"username\":\"*\"}}");
    }

    /** A reply that is nothing but a status, with an HTTP error. */
    static HttpHandler flat(int http, int code, String text) {
        return json(http, "{\"Code\":" + code + ",\"Content\":\"" + text + "\",\"Type\":\"ERROR\"}");
    }

    /** A list of jobs. */
    static HttpHandler jobs(String name, String state) {
        return json(
                200,
                "{\"Status\":{\"Code\":0,\"Content\":\"erfolgreich\",\"Type\":\"Information\"},\"List\":[{\"Content\":\""
                        + name + "\",\"Date\":\"\",\"State\":\"" + state + "\"}]}");
    }

    /** JSON. */
    static HttpHandler json(int http, String text) {
        return LocalServer.answer(http, text.getBytes(StandardCharsets.UTF_8), "Content-Type", "application/json");
    }
}
