package app.laurel.bot.nomination.chat;

import app.laurel.bot.chat.Chatting;
import app.laurel.bot.chat.Reply;
import app.laurel.bot.chat.Routes;
import app.laurel.bot.chat.Turn;
import app.laurel.bot.nomination.BadText;
import app.laurel.bot.nomination.Changed;
import app.laurel.bot.nomination.Citation;
import app.laurel.bot.nomination.Nomination;
import app.laurel.bot.nomination.NominationId;
import app.laurel.bot.nomination.Nominations;
import app.laurel.bot.nomination.Revising;
import app.laurel.bot.nomination.Stage;
import app.laurel.bot.people.People;
import app.laurel.cards.Card;
import app.laurel.cards.chat.ConfirmCard;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Lets nominators edit, answer, add to and withdraw what they have proposed. */
@Component
final class RevisionChat implements Chatting {

    private final Nominations nominations;
    private final Revising revising;
    private final Receipts receipts;
    private final People people;

    RevisionChat(Nominations nominations, Revising revising, Receipts receipts, People people) {
        this.nominations = nominations;
        this.revising = revising;
        this.receipts = receipts;
        this.people = people;
    }

    @Override
    public void addTo(Routes routes) {
        routes.room("nomination")
                .look("nomination.edit", Named.class, (turn, named) -> own(turn, named.nomination(), this::form))
                .action("nomination.rewrite", Rewrite.class, this::rewrite)
                .look("nomination.withdraw", Named.class, this::askToWithdraw)
                .action("nomination.takeBack", Named.class, this::withdraw);
    }

    /** Shows something about a nomination to whoever proposed it, and to nobody else. */
    private Reply own(Turn turn, String id, Function<Nomination, Function<Tongue, Card>> show) {
        var tongue = Tongue.of(turn.voice(), people);
        return Reply.replace(find(turn, id)
                .map(nomination -> show.apply(nomination).apply(tongue))
                .orElseGet(() -> receipts.refusal("notYours", Map.of(), tongue)));
    }

    private Optional<Nomination> find(Turn turn, String id) {
        return NominationId.read(id)
                .filter(read -> read.nominator().equals(turn.person().id()))
                .flatMap(nominations::find);
    }

    private Function<Tongue, Card> form(Nomination nomination) {
        return tongue -> switch (nomination.stage()) {
            case SUBMITTED, PENDING_APPROVAL, RETURNED ->
                receipts.revision(nomination, "", nomination.citation().text(), tongue);
            case APPROVED -> receipts.revision(nomination, "", "", tongue);
            case REJECTED, WITHDRAWN, LAPSED, NOT_SELECTED, AWARDED, ANNOUNCED, REVOKED ->
                receipts.late(nomination, tongue);
        };
    }

    private Reply rewrite(Turn turn, Rewrite form) {
        return own(turn, form.nomination(), before -> tongue -> {
            var outcome = revising.rewrite(turn.person().id(), before.id(), form.reason());
            return outcome instanceof Changed.Unfit(var fault)
                    ? receipts.revision(before, problem(fault, tongue), form.reason(), tongue)
                    : receipts.of(outcome, before.stage(), tongue);
        });
    }

    private static String problem(BadText fault, Tongue tongue) {
        return switch (fault) {
            case BadText.Empty() -> tongue.say("form.empty");
            case BadText.TooLong(var length) ->
                tongue.say("form.long", Map.of("length", length, "most", Citation.LONGEST));
        };
    }

    private Reply askToWithdraw(Turn turn, Named named) {
        return own(turn, named.nomination(), nomination -> tongue -> {
            if (!nomination.stage().next().contains(Stage.WITHDRAWN)) {
                return receipts.late(nomination, tongue);
            }
            var award = receipts.award(nomination);
            return new ConfirmCard(
                    tongue.about("withdraw.title", nomination.id(), award),
                    tongue.about("withdraw.text", nomination.id(), award),
                    List.of(),
                    "nomination.takeBack",
                    Map.of("nomination", nomination.id().value()));
        });
    }

    private Reply withdraw(Turn turn, Named named) {
        return own(turn, named.nomination(), before -> tongue -> {
            var outcome = revising.withdraw(turn.person().id(), before.id());
            return outcome instanceof Changed.Done(var after)
                    ? receipts.withdrawn(after, tongue)
                    : receipts.of(outcome, before.stage(), tongue);
        });
    }
}
