package app.laurel.bot.payout.chat;

import app.laurel.bot.chat.Chatting;
import app.laurel.bot.chat.Reply;
import app.laurel.bot.chat.Routes;
import app.laurel.bot.chat.Turn;
import app.laurel.bot.chat.Who;
import app.laurel.bot.payout.export.TaxExporting;
import app.laurel.bot.payout.tax.TaxForms;
import app.laurel.bot.payout.tax.TaxGate;
import app.laurel.bot.people.Country;
import app.laurel.bot.people.People;
import app.laurel.bot.people.Role;
import app.laurel.bot.reward.Owner;
import app.laurel.bot.reward.chat.Sentences;
import app.laurel.cards.Card;
import app.laurel.cards.Words;
import app.laurel.cards.chat.AnswerCard;
import app.laurel.cards.chat.ConfirmCard;
import app.laurel.cards.common.Button;
import app.laurel.cards.common.Fact;
import app.laurel.cards.common.Tone;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Parameters;

/** Lets finance say that a customer's tax form is in, and write the year-end file. */
@Component
final class TaxChat implements Chatting {

    private static final Who FINANCE = Who.any(Role.FINANCE);

    private final TaxForms forms;
    private final TaxGate gate;
    private final TaxExporting exporting;
    private final Sentences sentences;
    private final People people;

    TaxChat(TaxForms forms, TaxGate gate, TaxExporting exporting, Sentences sentences, People people) {
        this.forms = forms;
        this.gate = gate;
        this.exporting = exporting;
        this.sentences = sentences;
        this.people = people;
    }

    @Override
    public void addTo(Routes routes) {
        routes.room(PayoutChat.ROOM)
                .slash("/tax form", FINANCE, Customer.class, this::ask)
                .slash("/tax export", FINANCE, Year.class, this::export)
                .action("payout.taxForm", Received.class, this::received);
    }

    /** What {@code /tax form} takes. */
    interface Customer {

        @Parameters(index = "0", paramLabel = "customer")
        String customer();
    }

    /** What {@code /tax export} takes. */
    interface Year {

        @Parameters(index = "0", paramLabel = "country")
        String country();

        @Parameters(index = "1", paramLabel = "year")
        String year();
    }

    /** What comes with the press of Confirm. */
    record Received(String customer, String form) {}

    private Reply ask(Turn turn, Customer wanted) {
        var words = words(turn);
        var owner = owner(wanted.customer());
        var form = owner.flatMap(one -> gate.missing(one, Country.US));
        return Reply.answer(
                form.isPresent()
                        ? new ConfirmCard(
                                words.say("tax.form.title", Map.of("form", form.get())),
                                words.say("tax.form.text"),
                                List.of(new Fact(
                                        words.say("fact.who"), Owners.name(owner.orElseThrow(), people, words))),
                                "payout.taxForm",
                                Map.of("customer", owner.orElseThrow().value(), "form", form.get()))
                        : AnswerCard.of(words.say("tax.form.none")).buttons(payouts(turn)));
    }

    private Reply received(Turn turn, Received chosen) {
        var owner = owner(chosen.customer());
        if (!people.has(turn.person().id(), Role.FINANCE) || owner.isEmpty()) {
            return Reply.replace(AnswerCard.of(words(turn).say("refused.notYours")));
        }
        forms.received(owner.get(), chosen.form(), turn.person().id());
        return Reply.replace(AnswerCard.of(words(turn).say("tax.form.done", Map.of("form", chosen.form())))
                .tone(Tone.GOOD)
                .text(words(turn).say("tax.form.done.text"))
                .buttons(payouts(turn)));
    }

    private static Button payouts(Turn turn) {
        return Button.say(words(turn).say("next.list"), "/payout list");
    }

    private Reply export(Turn turn, Year wanted) {
        var country = Arrays.stream(Country.values())
                .filter(one -> one.name().equals(wanted.country().toUpperCase(Locale.ROOT)))
                .findFirst();
        var exported = country.filter(one -> wanted.year().matches("20\\d\\d"))
                .map(one -> exporting.export(one, Integer.parseInt(wanted.year())));
        return Reply.answer(exported.map(one -> exported(one, turn))
                .orElseGet(() -> AnswerCard.of(words(turn).say("tax.export.odd"))
                        .text(words(turn).say("usage.tax.export"))
                        .buttons(thisYear(turn))));
    }

    private static Button thisYear(Turn turn) {
        var wish = "/tax export US " + turn.at().atZone(turn.voice().timeZone()).getYear();
        return Button.say(wish, wish);
    }

    private Card exported(TaxExporting.Exported exported, Turn turn) {
        var words = words(turn);
        return AnswerCard.of(words.say("tax.export.title", Map.of("file", exported.file())))
                .tone(Tone.GOOD)
                .text(words.say("tax.export.text"))
                .facts(
                        new Fact(words.say("tax.export.customers"), Integer.toString(exported.customers())),
                        new Fact(words.say("tax.export.reportable"), Integer.toString(exported.reportable())),
                        new Fact(
                                words.say("fact.amount"),
                                sentences.in(turn.voice()).amount(exported.sum())))
                .buttons(payouts(turn));
    }

    private static Optional<Owner> owner(String text) {
        var id = text.startsWith("customer:") ? text : "customer:" + text;
        return id.matches("customer:[A-Za-z0-9-]{1,100}") ? Optional.of(new Owner(id)) : Optional.empty();
    }

    private static Words words(Turn turn) {
        return Words.of(PayoutChat.ROOM, turn.voice().language());
    }
}
