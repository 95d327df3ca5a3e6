package app.laurel.bot.payout.chat;

import app.laurel.bot.chat.Chatting;
import app.laurel.bot.chat.Reply;
import app.laurel.bot.chat.Routes;
import app.laurel.bot.chat.Turn;
import app.laurel.bot.chat.Who;
import app.laurel.bot.money.Money;
import app.laurel.bot.payout.reconciliation.Reconciliation;
import app.laurel.bot.payout.reconciliation.Reconciling;
import app.laurel.bot.people.Role;
import app.laurel.bot.reward.chat.Sentences;
import app.laurel.bot.reward.chat.Together;
import app.laurel.cards.Formats;
import app.laurel.cards.Words;
import app.laurel.cards.chat.ListCard;
import app.laurel.cards.chat.Row;
import app.laurel.cards.common.Button;
import app.laurel.cards.common.Fact;
import app.laurel.cards.common.Tone;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Shows finance the control totals of the last reconciliation, and begins a new one. */
@Component
final class ReconcileChat implements Chatting {

    private final Reconciling reconciling;
    private final Sentences sentences;
    private final Together together;

    ReconcileChat(Reconciling reconciling, Sentences sentences, Together together) {
        this.reconciling = reconciling;
        this.sentences = sentences;
        this.together = together;
    }

    @Override
    public void addTo(Routes routes) {
        routes.room(PayoutChat.ROOM).slash("/payout reconcile", Who.any(Role.FINANCE), this::show);
    }

    private Reply show(Turn turn) {
        var last = reconciling.last();
        reconciling.want();
        var words = words(turn);
        return Reply.answer(last.map(found -> card(found, turn))
                .orElseGet(() -> ListCard.of(words.say("reconcile.first"), words.say("reconcile.begun"), List.of())
                        .buttons(again(turn))));
    }

    private ListCard card(Reconciliation found, Turn turn) {
        var words = words(turn);
        var formats = new Formats(turn.voice().language(), turn.voice().timeZone());
        return ListCard.of(
                        words.say("reconcile.title", Map.of("count", found.differences())),
                        words.say(
                                "reconcile.of",
                                Map.of(
                                        "when", formats.dateTime(found.at()),
                                        "moving", found.moving(),
                                        "unanswered", found.crm().left())),
                        Stream.of(
                                        Stream.of(crm(found.crm(), turn)),
                                        found.totals().stream().map(one -> row(one, turn)),
                                        together(found, turn))
                                .flatMap(rows -> rows)
                                .toList())
                .footer(words.say("reconcile.begun"))
                .buttons(Button.say(words.say("reconcile.exceptions"), "/exceptions"), again(turn));
    }

    /** What the CRM has confirmed, less what became of it, should leave nothing either. */
    private static Row crm(Reconciliation.Crm crm, Turn turn) {
        var words = words(turn);
        var formats = new Formats(turn.voice().language(), turn.voice().timeZone());
        return Row.of(words.say("reconcile.crm"), words.say("reconcile.crm.left"), formats.number(crm.left()))
                .tone(crm.left() == 0 ? Tone.GOOD : Tone.ATTENTION)
                .facts(
                        new Fact(words.say("reconcile.crm.confirmed"), formats.number(crm.confirmed())),
                        new Fact(words.say("reconcile.crm.entitled"), formats.number(crm.entitled())),
                        new Fact(words.say("reconcile.crm.denied"), formats.number(crm.denied())),
                        new Fact(words.say("reconcile.crm.waiting"), formats.number(crm.waiting())));
    }

    private Stream<Row> together(Reconciliation found, Turn turn) {
        var sums = new LinkedHashMap<String, List<Money>>();
        sums.put(words(turn).say("reconcile.entitled"), amounts(found, Reconciliation.Totals::entitled));
        sums.put(words(turn).say("reconcile.paid"), amounts(found, Reconciliation.Totals::paid));
        sums.put(words(turn).say("reconcile.held"), amounts(found, Reconciliation.Totals::held));
        sums.put(words(turn).say("reconcile.ended"), amounts(found, Reconciliation.Totals::ended));
        return together.row(LocalDate.ofInstant(found.at(), ZoneOffset.UTC), sums, turn.voice()).stream();
    }

    private static List<Money> amounts(
            Reconciliation found, Function<Reconciliation.Totals, Reconciliation.Sum> column) {
        return found.totals().stream()
                .map(column)
                .map(Reconciliation.Sum::amount)
                .toList();
    }

    /** What is left over of the entitled, once the paid, held and ended are taken off, should be nothing. */
    private Row row(Reconciliation.Totals one, Turn turn) {
        var words = words(turn);
        var left = one.entitled()
                .amount()
                .minus(one.paid().amount())
                .minus(one.held().amount())
                .minus(one.ended().amount());
        var say = sentences.in(turn.voice());
        return Row.of(
                        one.entitled().amount().currency().getCurrencyCode(),
                        words.say("reconcile.left"),
                        say.amount(left))
                .tone(left.minor() == 0 ? Tone.GOOD : Tone.ATTENTION)
                .facts(
                        fact("reconcile.entitled", one.entitled(), turn),
                        fact("reconcile.paid", one.paid(), turn),
                        fact("reconcile.held", one.held(), turn),
                        fact("reconcile.ended", one.ended(), turn),
                        fact("reconcile.posted", one.posted(), turn),
                        fact("reconcile.toCompare", one.toCompare(), turn),
                        fact("reconcile.onRails", one.onRails(), turn));
    }

    private Fact fact(String key, Reconciliation.Sum sum, Turn turn) {
        Money amount = sum.amount();
        return new Fact(
                words(turn).say(key),
                words(turn)
                        .say(
                                "reconcile.sum",
                                Map.of(
                                        "count",
                                        sum.count(),
                                        "amount",
                                        sentences.in(turn.voice()).amount(amount))));
    }

    private static Button again(Turn turn) {
        return Button.say(words(turn).say("reconcile.again"), "/payout reconcile");
    }

    private static Words words(Turn turn) {
        return Words.of(PayoutChat.ROOM, turn.voice().language());
    }
}
