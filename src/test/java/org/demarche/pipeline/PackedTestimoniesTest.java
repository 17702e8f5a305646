package org.demarche.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.demarche.model.Reporter;
import org.demarche.model.Testimony;
import org.demarche.resolve.RandomReports;
import org.demarche.resolve.ResolveStage;
import org.junit.jupiter.api.Test;

class PackedTestimoniesTest {
    private static final List<Testimony> REPORTS = RandomReports.of(3, 40);
    private static final PackedTestimonies PACKED = new PackedTestimonies(
            REPORTS.stream().map(PackedTestimonies.Packed::new).toList());

    @Test
    void whatWasPackedComesBack() {
        assertThat(PACKED).containsExactlyElementsOf(REPORTS);
    }

    @Test
    void packedReportsTellTheSame() {
        ResolveStage stage = new ResolveStage(ResolveStage.DEFAULT_BASE);
        assertThat(stage.apply(PACKED, Reporter.SILENT)).isEqualTo(stage.apply(REPORTS, Reporter.SILENT));
    }
}
