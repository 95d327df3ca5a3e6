package app.laurel.bot.people.graph;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.bot.people.AppInstalling;
import app.laurel.bot.people.Directory;
import app.laurel.bot.people.PeopleSource;
import app.laurel.bot.people.Role;
import app.laurel.bot.people.SmallBank;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class GraphConfigurationTests {

    private final ApplicationContextRunner runner = new ApplicationContextRunner()
            .withUserConfiguration(GraphConfiguration.class, Properties.class)
            .withBean(Directory.class, SmallBank::new);

    @EnableConfigurationProperties(GraphProperties.class)
    static class Properties {}

    @Test
    void makesNothingOfGraphUnlessItIsChosen() {
        runner.run(context -> assertThat(context)
                .doesNotHaveBean(PeopleSource.class)
                .doesNotHaveBean(Graph.class)
                .doesNotHaveBean(AppInstalling.class));
    }

    @Test
    void readsFromEntraWhereThatIsChosen() {
        runner.withPropertyValues("laurel.people.source=graph")
                .run(context ->
                        assertThat(context).hasSingleBean(EntraPeople.class).doesNotHaveBean(AppInstalling.class));
    }

    @Test
    void installsItselfOnlyWhereThatIsWanted() {
        runner.withPropertyValues("laurel.people.source=graph", "laurel.people.graph.install-app=abc")
                .run(context -> assertThat(context).hasSingleBean(TeamsInstalling.class));
    }

    @Test
    void takesGroupsByRole() {
        runner.withPropertyValues(
                        "laurel.people.source=graph",
                        "laurel.people.graph.groups.hr-admin[0]=g1",
                        "laurel.people.graph.groups.hr-admin[1]=g2")
                .run(context -> assertThat(
                                context.getBean(GraphProperties.class).groups().get(Role.HR_ADMIN))
                        .containsExactly("g1", "g2"));
    }
}
