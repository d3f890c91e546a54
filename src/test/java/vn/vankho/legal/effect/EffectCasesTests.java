package vn.vankho.legal.effect;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.vankho.vietnamese.SharedData;

/** Every row of effect-cases.csv: real and made-up texts, events, a day, and the status that a lawyer gave. */
class EffectCasesTests {
    private static final Map<String, EffectStatus> CODES = Map.of(
            "CCHL", EffectStatus.NOT_YET_IN_FORCE,
            "CHL", EffectStatus.IN_FORCE,
            "HHL1P", EffectStatus.PARTLY_CEASED,
            "HHL", EffectStatus.CEASED,
            "TNHL", EffectStatus.SUSPENDED,
            "TNHL1P", EffectStatus.PARTLY_SUSPENDED);

    @TestFactory
    Stream<DynamicTest> each_case_has_the_status_a_lawyer_gave() {
        var rows = SharedData.csv(SharedData.file("effect-cases.csv"));
        assertThat(rows).hasSizeGreaterThan(80);
        return rows.stream()
                .skip(1)
                .map(row -> DynamicTest.dynamicTest(
                        row.get(0) + " " + row.get(4) + " on " + row.get(2) + ": " + row.get(1),
                        () -> assertThat(CaseEvents.timeline(row.get(1)).statusOn(LocalDate.parse(row.get(2))))
                                .isEqualTo(Arrays.stream(row.get(3).split("\\+"))
                                        .map(CODES::get)
                                        .collect(Collectors.toSet()))));
    }

    /** And the intervals, which the register list is read from, say the same as the day itself. */
    @TestFactory
    Stream<DynamicTest> the_intervals_say_the_same() {
        var rows = SharedData.csv(SharedData.file("effect-cases.csv"));
        return rows.stream()
                .skip(1)
                .map(row -> DynamicTest.dynamicTest(row.get(0), () -> {
                    var timeline = CaseEvents.timeline(row.get(1));
                    var first = LocalDate.parse(row.get(2)).minusDays(400);
                    assertThat(IntStream.range(0, 800).mapToObj(first::plusDays).toList())
                            .allSatisfy(day -> assertThat(timeline.intervals().stream()
                                            .filter(one -> one.holds(day))
                                            .map(StatusInterval::statuses))
                                    .containsExactly(timeline.statusOn(day)));
                }));
    }
}
