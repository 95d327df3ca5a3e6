package app.laurel.bot;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import app.laurel.bot.reward.entitlement.Entitlement;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** The rooms of a large feature stand on floors: each knows those below it, and none beside or above it. */
@AnalyzeClasses(packages = "app.laurel.bot", importOptions = ImportOption.DoNotIncludeTests.class)
class FloorsTests {

    @ArchTest
    static final ArchRule theChatStandsOnFloors = floors(
            "chat",
            List.of(
                    Set.of(Rooms.GROUND, "typed", "traffic"),
                    Set.of("understanding", "memory", "sending"),
                    Set.of("answering"),
                    Set.of("teams")));

    @ArchTest
    static final ArchRule rewardsStandOnFloors = floors(
            "reward",
            List.of(
                    Set.of(Rooms.GROUND, "law", "budget", "ledger"),
                    Set.of("event", "rules"),
                    Set.of("entitlement", "breaker"),
                    Set.of("decision", "reservation", "hold", "clawback", "cases", "tax"),
                    Set.of("earning", "overview"),
                    Set.of("chat", "store", "yaml", "meter")));

    @ArchTest
    static final ArchRule votingStandsOnFloors = floors(
            "voting",
            List.of(
                    Set.of(Rooms.GROUND),
                    Set.of("award", "planning", "amending", "ballot", "publishing"),
                    Set.of("shortlist", "counting"),
                    Set.of("course"),
                    Set.of("chat", "store", "demo")));

    @ArchTest
    static final ArchRule payoutsStandOnFloors = floors(
            "payout",
            List.of(
                    Set.of(Rooms.GROUND),
                    Set.of("event", "tax"),
                    Set.of("payment", "export"),
                    Set.of("triage", "reconciliation"),
                    Set.of("rail", "payee", "chat", "store")));

    private static final Set<String> LOOKING_ON = Set.of("overview", "tax", "cases", "chat", "store", "yaml", "meter");

    /** Whoever shows or stores an entitlement, or pays it, leaves it where it is. */
    @ArchTest
    static final ArchRule onlyTheRulesOfRewardsMoveAnEntitlement = noClasses()
            .that(DescribedPredicate.describe(
                    "are no rules of rewards",
                    type -> Rooms.of("reward", type)
                            .filter(room -> !LOOKING_ON.contains(room))
                            .isEmpty()))
            .should()
            .callMethodWhere(DescribedPredicate.describe("it moves an entitlement", FloorsTests::moves));

    private static boolean moves(JavaMethodCall call) {
        return call.getTargetOwner().isEquivalentTo(Entitlement.class)
                && call.getTarget().getRawReturnType().isEquivalentTo(Entitlement.class);
    }

    private static ArchRule floors(String feature, List<Set<String>> floors) {
        return classes()
                .that()
                .resideInAPackage("app.laurel.bot." + feature + "..")
                .should(new ArchCondition<>("know only rooms below") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        var room = Rooms.of(feature, type).orElseThrow();
                        var floor = floor(floors, room);
                        if (floor < 0) {
                            events.add(
                                    SimpleConditionEvent.violated(type, type.getName() + " is in a room on no floor"));
                        }
                        type.getDirectDependenciesFromSelf()
                                .forEach(known -> Rooms.of(feature, known.getTargetClass())
                                        .filter(other -> !other.equals(room))
                                        .filter(other -> floor(floors, other) >= floor)
                                        .ifPresent(other -> events.add(
                                                SimpleConditionEvent.violated(known, known.getDescription()))));
                    }
                });
    }

    private static int floor(List<Set<String>> floors, String room) {
        return IntStream.range(0, floors.size())
                .filter(floor -> floors.get(floor).contains(room))
                .findFirst()
                .orElse(-1);
    }
}
