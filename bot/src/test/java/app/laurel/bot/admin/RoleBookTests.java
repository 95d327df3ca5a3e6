package app.laurel.bot.admin;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.bot.people.PersonId;
import app.laurel.bot.people.Role;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RoleBookTests {

    private static final PersonId BEN = new PersonId("ben");

    @Test
    void winsOverTheDirectoryBothWays() {
        var book = RoleBook.EMPTY.with(BEN, Role.FINANCE, true).with(BEN, Role.AGENT, false);

        assertThat(book.apply(BEN, Set.of(Role.AGENT, Role.EXECUTIVE)))
                .containsExactlyInAnyOrder(Role.FINANCE, Role.EXECUTIVE);
        assertThat(book.apply(new PersonId("ana"), Set.of(Role.AGENT))).containsExactly(Role.AGENT);
    }

    @Test
    void remembersTheLastWordOnly() {
        var book = RoleBook.EMPTY.with(BEN, Role.FINANCE, true).with(BEN, Role.FINANCE, false);

        assertThat(book.apply(BEN, Set.of(Role.FINANCE))).isEmpty();
        assertThat(book.granted(Role.FINANCE)).isEmpty();
        assertThat(RoleBook.EMPTY.with(BEN, Role.FINANCE, true).granted(Role.FINANCE))
                .containsExactly(BEN);
    }

    @Test
    void readsAGrantBackFromWhatIsDecidedOn() {
        var grant = Grant.of(new app.laurel.bot.event.RequestId("tess:grant:1"), new PersonId("a:b"), Role.HR_ADMIN);

        assertThat(Grant.of(grant.subject())).contains(grant);
        assertThat(Grant.of(new app.laurel.bot.approval.Subject(
                        "nomination", grant.subject().id())))
                .isEmpty();
        assertThat(Grant.of(new app.laurel.bot.approval.Subject(Grant.KIND, "gibberish")))
                .isEmpty();
    }
}
