package app.laurel.bot.nomination.chat;

import app.laurel.bot.approval.Approval;
import app.laurel.bot.approval.Asked;
import app.laurel.bot.chat.Addresses;
import app.laurel.bot.chat.Chatting;
import app.laurel.bot.chat.Found;
import app.laurel.bot.chat.Reply;
import app.laurel.bot.chat.Routes;
import app.laurel.bot.chat.Turn;
import app.laurel.bot.nomination.Asking;
import app.laurel.bot.nomination.Nomination;
import app.laurel.bot.nomination.NominationId;
import app.laurel.bot.nomination.Nominations;
import app.laurel.bot.nomination.OwnNominations;
import app.laurel.bot.people.People;
import app.laurel.cards.chat.SharedCard;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds nominators their own nominations in the compose box; what goes into the conversation names no nominee. */
@Component
final class NominationSearch implements Chatting {

    private static final int MOST = 50;

    private final OwnNominations own;
    private final Nominations nominations;
    private final Asking asking;
    private final Receipts receipts;
    private final Addresses addresses;
    private final People people;

    NominationSearch(
            OwnNominations own,
            Nominations nominations,
            Asking asking,
            Receipts receipts,
            Addresses addresses,
            People people) {
        this.own = own;
        this.nominations = nominations;
        this.asking = asking;
        this.receipts = receipts;
        this.addresses = addresses;
        this.people = people;
    }

    @Override
    public void addTo(Routes routes) {
        routes.room("nomination").search("myNominations", this::find).view("nomination.view", Named.class, this::view);
    }

    private List<Found> find(Turn turn) {
        var tongue = Tongue.of(turn.voice(), people);
        return own.of(turn.person().id(), MOST).stream()
                .flatMap(id -> nominations.find(id).stream())
                .map(nomination -> found(nomination, tongue))
                .filter(found -> contains(found.title(), turn.text()))
                .toList();
    }

    private static boolean contains(String title, String text) {
        return title.toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT));
    }

    private Found found(Nomination nomination, Tongue tongue) {
        return new Found(
                tongue.about("shared.found", nomination.id(), receipts.award(nomination)),
                Receipts.standing(nomination, tongue),
                card(nomination, tongue));
    }

    /** While it waits, its approver gets the buttons and nobody else does; approvals know who that is. */
    private SharedCard card(Nomination nomination, Tongue tongue) {
        var title = tongue.say(
                "shared.title", Map.of("award", receipts.award(nomination).name()));
        var text = tongue.say(
                "shared.text",
                Map.of(
                        "name", tongue.name(nomination.nominator()),
                        "date", tongue.formats().date(nomination.submittedAt())));
        return asking.open(nomination)
                .map(open -> new SharedCard(
                        title,
                        text,
                        "approval.view",
                        Map.of("decision", open.id().value()),
                        users(nomination, open)))
                .orElseGet(() -> new SharedCard(
                        title,
                        text,
                        "nomination.view",
                        Map.of("nomination", nomination.id().value()),
                        addresses.account(nomination.nominator()).stream().toList()));
    }

    private List<String> users(Nomination nomination, Approval.Open open) {
        return Stream.concat(
                        Stream.of(nomination.nominator()), open.asked().stream().map(Asked::person))
                .flatMap(person -> addresses.account(person).stream())
                .distinct()
                .toList();
    }

    private Reply view(Turn turn, Named named) {
        var tongue = Tongue.of(turn.voice(), people);
        return Reply.answer(NominationId.read(named.nomination())
                .filter(id -> id.nominator().equals(turn.person().id()))
                .flatMap(nominations::find)
                .map(nomination -> receipts.shown(nomination, tongue))
                .orElseGet(() -> receipts.refusal("notYours", Map.of(), tongue)));
    }
}
