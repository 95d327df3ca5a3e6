package app.laurel.bot.payout.chat;

import app.laurel.bot.chat.Chatting;
import app.laurel.bot.chat.Reply;
import app.laurel.bot.chat.Routes;
import app.laurel.bot.chat.Turn;
import app.laurel.bot.chat.Who;
import app.laurel.bot.payout.triage.Directed;
import app.laurel.bot.payout.triage.Directing;
import app.laurel.bot.payout.triage.Directing.Deed;
import app.laurel.bot.people.People;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.people.Role;
import app.laurel.bot.reward.EntitlementRef;
import app.laurel.bot.reward.entitlement.Entitlement;
import app.laurel.bot.reward.overview.LookingUp;
import app.laurel.cards.Card;
import app.laurel.cards.chat.ConfirmCard;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Parameters;

/** Shows finance the payouts, and lets them hold, release and retry one. */
@Component
final class PayoutChat implements Chatting {

    static final String ROOM = "payout";

    private static final Who FINANCE = Who.any(Role.FINANCE);
    private static final Pattern ID = Pattern.compile("(?i)P[A-Z0-9]{25}");

    private final Directing directing;
    private final LookingUp rewards;
    private final Finder finder;
    private final PayoutCards cards;
    private final People people;

    PayoutChat(Directing directing, LookingUp rewards, Finder finder, PayoutCards cards, People people) {
        this.directing = directing;
        this.rewards = rewards;
        this.finder = finder;
        this.cards = cards;
        this.people = people;
    }

    @Override
    public void addTo(Routes routes) {
        routes.room(ROOM)
                .slash("/payout list", FINANCE, Filter.class, this::list)
                .slash("/payout show", FINANCE, Named.class, this::show)
                .slash("/payout hold", FINANCE, Named.class, (turn, named) -> preview(turn, named, Deed.HOLD))
                .slash("/payout release", FINANCE, Named.class, (turn, named) -> preview(turn, named, Deed.RELEASE))
                .slash("/payout retry", FINANCE, Named.class, (turn, named) -> preview(turn, named, Deed.RETRY))
                .action("payout.hold", Chosen.class, (turn, chosen) -> direct(turn, chosen, "hold", directing::hold))
                .action(
                        "payout.release",
                        Chosen.class,
                        (turn, chosen) -> direct(turn, chosen, "release", directing::release))
                .action("payout.retry", Chosen.class, (turn, chosen) -> direct(turn, chosen, "retry", directing::retry))
                .lookUp(ID, this::lookUp);
    }

    /** What {@code /payout list} takes. */
    interface Filter {

        @Parameters(index = "0", arity = "0..1", paramLabel = "stage")
        Optional<String> stage();
    }

    /** What the other commands take. */
    interface Named {

        @Parameters(index = "0", paramLabel = "id")
        String id();
    }

    /** What comes with the press of Confirm. */
    record Chosen(String reward) {}

    private Reply list(Turn turn, Filter filter) {
        return Reply.answer(cards.list(filter.stage().map(text -> text.toUpperCase(Locale.ROOT)), turn));
    }

    private Reply show(Turn turn, Named named) {
        return Reply.answer(
                one(finder.find(named.id()), named.id(), "show", turn, found -> cards.trace(found, finder, turn)));
    }

    private Reply preview(Turn turn, Named named, Deed deed) {
        var name = deed.name().toLowerCase(Locale.ROOT);
        return Reply.answer(one(
                finder.find(named.id()),
                named.id(),
                name,
                turn,
                found -> directing
                        .whyNot(deed, found)
                        .map(why -> cards.refused(why, turn))
                        .orElseGet(() -> confirm(found, name, turn))));
    }

    /** One is shown; of several, as where both sides of a referral earn, one is chosen. */
    private Card one(
            List<Entitlement> found,
            String id,
            String deed,
            Turn turn,
            java.util.function.Function<Entitlement, Card> shown) {
        return switch (found.size()) {
            case 0 -> cards.unknown(id, turn);
            case 1 -> shown.apply(found.getFirst());
            default -> cards.which(found, deed, turn);
        };
    }

    private Card confirm(Entitlement found, String deed, Turn turn) {
        return new ConfirmCard(
                cards.say(turn, deed + ".title", found),
                cards.say(turn, deed + ".text", found),
                cards.facts(found, turn),
                "payout." + deed,
                Map.of("reward", found.ref().toString()));
    }

    private Reply direct(Turn turn, Chosen chosen, String deed, BiFunction<EntitlementRef, PersonId, Directed> direct) {
        if (!people.has(turn.person().id(), Role.FINANCE)) {
            return Reply.replace(cards.notYours(turn));
        }
        var ref = EntitlementRef.parse(chosen.reward());
        return Reply.replace(
                switch (direct.apply(ref, turn.person().id())) {
                    case Directed.Done(var was) -> cards.done(deed, was, turn);
                    case Directed.NeedsSecond second -> cards.needsSecond(second, turn);
                    case Directed.Impossible why -> cards.refused(why, turn);
                    case Directed.Unknown none -> cards.unknown(chosen.reward(), turn);
                });
    }

    /** The payee sees their own; finance sees each; for anybody else there is no such thing. */
    private Reply lookUp(Turn turn) {
        var person = turn.person().id();
        var found = finder.payout(turn.text()).flatMap(payout -> rewards.find(Finder.ref(payout)));
        var mine = found.filter(
                one -> one.owner().colleague().filter(person::equals).isPresent());
        if (people.has(person, Role.FINANCE)) {
            return Reply.answer(
                    found.map(one -> cards.trace(one, finder, turn)).orElseGet(() -> cards.unknown(turn.text(), turn)));
        }
        return Reply.answer(mine.map(one -> cards.own(one, turn)).orElseGet(() -> cards.unknown(turn.text(), turn)));
    }
}
