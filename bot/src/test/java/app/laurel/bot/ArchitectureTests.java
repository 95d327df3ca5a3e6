package app.laurel.bot;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.bot.testing.Generated;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** The house rules; change them only with a decision. */
@AnalyzeClasses(packages = "app.laurel.bot", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    private static final List<String> FEATURES = List.of(
            "nomination", "voting", "referral", "reward", "payout", "kudos", "celebration", "approval", "casework");

    /** The rooms of features that deal with what is outside: screens, stores, files, neighbours. */
    private static final Set<String> BORDERS =
            Set.of("chat", "store", "yaml", "meter", "demo", "rail", "payee", "crm", "takeover");

    private static final ApplicationModules MODULES = ApplicationModules.of(LaurelBot.class);

    @Test
    void roomsKnowOnlyWhomTheyMay() {
        MODULES.verify();
    }

    @Test
    void theMapOfRoomsIsDrawn() {
        var map = MODULES.stream()
                .sorted(Comparator.comparing(room -> room.getIdentifier().toString()))
                .map(ArchitectureTests::line)
                .collect(Collectors.joining("\n", "# Rooms\n\n| Room | Knows |\n|---|---|\n", "\n"));
        Generated.file("rooms.md").holds(map);
    }

    private static String line(ApplicationModule room) {
        var known = room.getDirectDependencies(MODULES)
                .uniqueModules()
                .map(other -> other.getIdentifier().toString())
                .sorted()
                .collect(Collectors.joining(", "));
        return "| " + room.getIdentifier() + " | " + known + " |";
    }

    @Test
    void eachFeatureIsThere() {
        assertThat(MODULES.stream().map(room -> room.getIdentifier().toString()))
                .containsAll(FEATURES);
    }

    /** The feature's own level and the rooms of its rules, without those for chat, store and the like. */
    private static DescribedPredicate<JavaClass> coreOfAFeature() {
        return DescribedPredicate.describe(
                "the core of a feature",
                type -> FEATURES.stream()
                        .flatMap(feature -> Rooms.of(feature, type).stream())
                        .anyMatch(room -> !BORDERS.contains(room)));
    }

    @ArchTest
    static final ArchRule theCoreKnowsNoScreen = noClasses()
            .that(coreOfAFeature())
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "app.laurel.cards..",
                    "com.fasterxml.jackson..",
                    "tools.jackson..",
                    "com.azure..",
                    "org.springframework.web..",
                    "com.microsoft..");

    @ArchTest
    static final ArchRule tokensStayBehindTheDoorOfTeams = noClasses()
            .that()
            .resideOutsideOfPackage("app.laurel.bot.chat.teams..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.nimbusds..");

    @ArchTest
    static final ArchRule cosmosStaysBehindItsDoor = noClasses()
            .that()
            .resideOutsideOfPackage("app.laurel.bot.store.cosmos..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.azure.cosmos..");

    @ArchTest
    static final ArchRule sqliteStaysBehindItsDoor = noClasses()
            .that()
            .resideOutsideOfPackage("app.laurel.bot.store.sqlite..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.sqlite..", "java.sql..");

    @ArchTest
    static final ArchRule namesSayWhatThingsAre =
            noClasses().should().haveNameMatching(".*\\.(\\w*(Impl|Manager|Helper|Utils?|Dto)|Abstract[A-Z]\\w*)");

    @ArchTest
    static final ArchRule noListenerDropsEventsInSilence = noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching(".*\\.(TransactionalEventListener|ApplicationModuleListener)");

    @ArchTest
    static final ArchRule timeComesFromOutside = noClasses()
            .should()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.LocalDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(Thread.class, "sleep", long.class);
}
