package kleinstadt.data.reader;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kleinstadt.data.source.MeasureColumn;
import kleinstadt.data.source.SourceDescription;
import kleinstadt.data.source.Sources;

/** Tables as text for {@link FormatFixtures}, with made-up figures. */
final class FormatTexts {

    static final String CROSSWALK = """
            year_xw,ags_xw,pop_conv,size_conv,emp_conv,ags20
            1990,13076001,0.25,0.5,NA,13076089
            1990,13076001,0.75,0.5,NA,13076090
            1990,01001000,1,1,1,01001000
            """;

    static final String INKAR_PANEL = """
            kennziffer,name,zeitbezug,q_übern_bev,q_schlafg_bev,m_übern
            12051000,"Brandenburg an der Havel, Stadt",2018,3.5,,2.4
            12051000,"Brandenburg an der Havel, Stadt",2019,3.75,25.24,2.5
            13076089,"Lübz, Stadt",2017,2.5,0.0,
            """;

    static final String INKAR_ALL = """
            Bereich;ID;Kuerzel;Indikator;Raumbezug;Kennziffer;Name;Zeitbezug;Wert
            Siedlungsstruktur;11004;q_bev_fl;Einwohnerdichte;Gemeinden;01001000;Flensburg;2023;1651,25
            Siedlungsstruktur;11004;q_bev_fl;Einwohnerdichte;Gemeinden;13076089;Lübz, Stadt;2023;79,02
            Siedlungsstruktur;11004;q_bev_fl;Einwohnerdichte;Gemeindeverbände;13076955;Eldenburg Lübz;2023;35,75
            Wirtschaft;14205;q_bip_ew;BIP je Einwohner;Bund;0;Bund;2021;43,5
            """;

    static final String INKAR_DEFINITIONS = """
            merk_id,m_id,rubrik,bereich,kuerzel,kurzname,name,algorithmus,anmerkungen,statistische_grundlagen
            1,11,Raumbeobachtung DE,Fläche,q_fl,Fläche,"Fläche je Einwohner, in m²",Fläche / E,Lange Anmerkung,Amt
            2,12,SDG,Fläche,q_fl,Fläche,"Die ""andere"" Fläche",,,Amt
            """;

    private static final List<String> CENSUS_AREAS = List.of(
            "20220515;00;Deutschland;Bund;",
            "20220515;010010000000;Flensburg, Stadt;Gemeinde;",
            "20220515;13;Mecklenburg-Vorpommern;Land;",
            "20220515;130765655;Eldenburg Lübz;Gemeindeverband;",
            "20220515;130765655089;Lübz, Stadt;Gemeinde;");

    private FormatTexts() {}

    /** A Regionaltabelle with all labels the described table of a source has. */
    static String census(String source) {
        SourceDescription description = Sources.listBundled().stream()
                .filter(known -> known.source().id().equals(source))
                .findFirst()
                .orElseThrow();
        Set<String> labels = new LinkedHashSet<>(description.table().required());
        description.table().columns().stream().map(MeasureColumn::label).forEach(labels::add);
        StringBuilder text = new StringBuilder("Berichtszeitpunkt;_RS;Name;Regionalebene;")
                .append(String.join(";", labels))
                .append('\n');
        String figures = String.join(";", Collections.nCopies(labels.size() - 1, "7")) + ";(3)\n";
        CENSUS_AREAS.forEach(area -> text.append(area).append(figures));
        return text.toString();
    }
}
