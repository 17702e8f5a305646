package org.demarche.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.demarche.model.Iri;
import org.demarche.vocab.Dip;
import org.junit.jupiter.api.Test;

class CalibrationTest {
    @Test
    void aMarkIsWorthTheRowBelowIt() {
        Calibration calibration = new Calibration(Map.of("Call", new TreeMap<>(Map.of(0.6, 0.5, 0.9, 0.95))));
        assertEquals(0.5, calibration.of(Dip.CALL, 0.3));
        assertEquals(0.5, calibration.of(Dip.CALL, 0.8));
        assertEquals(0.95, calibration.of(Dip.CALL, 0.9));
    }

    @Test
    void typesThatWereNotMeasuredKeepTheirMarks() {
        assertEquals(0.7, Calibration.shipped().of(new Iri("https://example.org/#Sanction"), 0.7));
    }

    @Test
    void theShippedTableRisesWithTheMark() {
        Calibration shipped = Calibration.shipped();
        for (Iri type : List.of(Dip.CALL, Dip.CEASEFIRE, Dip.DEMAND, Dip.STATEMENT)) {
            double before = 0;
            for (double mark = 0; mark <= 1; mark += 0.05) {
                double share = shipped.of(type, mark);
                assertTrue(share >= before && share > 0 && share < 1, type + " " + mark);
                before = share;
            }
        }
    }
}
