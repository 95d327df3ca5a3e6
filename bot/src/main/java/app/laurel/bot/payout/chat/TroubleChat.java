package app.laurel.bot.payout.chat;

import app.laurel.bot.chat.Chatting;
import app.laurel.bot.chat.Reply;
import app.laurel.bot.chat.Routes;
import app.laurel.bot.chat.Turn;
import app.laurel.bot.chat.Who;
import app.laurel.bot.payout.triage.Triaging;
import app.laurel.bot.payout.triage.Trouble;
import app.laurel.bot.people.People;
import app.laurel.bot.people.Role;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Parameters;

/** Shows finance what does not arrive, by cause, and lets them deal with a cause as a whole. */
@Component
final class TroubleChat implements Chatting {

    private static final Who FINANCE = Who.any(Role.FINANCE);

    private final Triaging triaging;
    private final TroubleCards cards;
    private final People people;

    TroubleChat(Triaging triaging, TroubleCards cards, People people) {
        this.triaging = triaging;
        this.cards = cards;
        this.people = people;
    }

    @Override
    public void addTo(Routes routes) {
        routes.room(PayoutChat.ROOM)
                .slash("/payout troubles", FINANCE, turn -> Reply.answer(cards.list(triaging.troubles(), turn)))
                .slash("/payout handle", FINANCE, Wanted.class, this::preview)
                .action("payout.handle", Chosen.class, this::handle);
    }

    /** What {@code /payout handle} takes; the card with the causes fills it in. */
    interface Wanted {

        @Parameters(index = "0", paramLabel = "cause")
        String cause();

        @Parameters(index = "1", paramLabel = "deed")
        String deed();
    }

    /**
     * What comes with the press of Confirm.
     *
     * @param asOf when the card was shown, which is not known of a former release's
     */
    record Chosen(String cause, String deed, Optional<Instant> asOf) {}

    private Reply preview(Turn turn, Wanted wanted) {
        var trouble = triaging.find(wanted.cause());
        var deed = deed(wanted.deed())
                .filter(one ->
                        trouble.filter(found -> found.deeds().contains(one)).isPresent());
        return Reply.answer(
                deed.isPresent() ? cards.confirm(trouble.orElseThrow(), deed.get(), turn) : cards.gone(turn));
    }

    /** Who may, and what is in trouble, is asked again at the click. */
    private Reply handle(Turn turn, Chosen chosen) {
        var deed = deed(chosen.deed());
        var trouble = triaging.find(chosen.cause());
        if (!people.has(turn.person().id(), Role.FINANCE) || deed.isEmpty() || trouble.isEmpty()) {
            return Reply.replace(cards.gone(turn));
        }
        var handled = triaging.handle(
                trouble.get(), deed.get(), chosen.asOf(), turn.person().id());
        return Reply.replace(cards.handled(handled, turn));
    }

    private static Optional<Trouble.Deed> deed(String text) {
        return Arrays.stream(Trouble.Deed.values())
                .filter(one -> one.name().equals(text.toUpperCase(Locale.ROOT)))
                .findFirst();
    }
}
