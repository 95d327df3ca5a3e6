package app.laurel.bot.reward.chat;

import app.laurel.bot.chat.Chatting;
import app.laurel.bot.chat.Reply;
import app.laurel.bot.chat.Routes;
import app.laurel.bot.chat.Turn;
import app.laurel.bot.chat.Who;
import app.laurel.bot.chat.typed.TypedDigits;
import app.laurel.bot.money.Money;
import app.laurel.bot.people.People;
import app.laurel.bot.people.Person;
import app.laurel.bot.people.Role;
import app.laurel.bot.reward.budget.Budget;
import app.laurel.bot.reward.budget.BudgetId;
import app.laurel.bot.reward.budget.Budgeting;
import app.laurel.bot.reward.budget.LimitProposal;
import app.laurel.bot.reward.budget.Limiting;
import app.laurel.cards.Words;
import app.laurel.cards.chat.AnswerCard;
import app.laurel.cards.chat.ConfirmCard;
import app.laurel.cards.common.Button;
import app.laurel.cards.common.Fact;
import app.laurel.cards.common.Tone;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Parameters;

/** Shows finance the budgets, and takes new limits to a second person. */
@Component
final class BudgetChat implements Chatting {

    private static final Who FINANCE = Who.any(Role.FINANCE);
    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

    private final BookCards books;
    private final Budgeting budgeting;
    private final Limiting limiting;
    private final People people;
    private final Sentences sentences;
    private final Supplier<UUID> oneTimeIds;

    BudgetChat(
            BookCards books,
            Budgeting budgeting,
            Limiting limiting,
            People people,
            Sentences sentences,
            Supplier<UUID> oneTimeIds) {
        this.books = books;
        this.budgeting = budgeting;
        this.limiting = limiting;
        this.people = people;
        this.sentences = sentences;
        this.oneTimeIds = oneTimeIds;
    }

    @Override
    public void addTo(Routes routes) {
        routes.room(RewardSentences.ROOM)
                .slash("/budget show", FINANCE, Shown.class, this::show)
                .slash("/budget set", FINANCE, Limit.class, this::preview)
                .action("budget.set", Confirmed.class, this::set);
    }

    /** What {@code /budget show} takes. */
    interface Shown {

        @Parameters(index = "0", arity = "0..1", paramLabel = "budget or currency")
        Optional<String> budget();
    }

    /** What {@code /budget set} takes. */
    interface Limit {

        @Parameters(index = "0", paramLabel = "budget")
        String budget();

        @Parameters(index = "1..*", arity = "1..*", paramLabel = "amount")
        List<String> amount();
    }

    /** What comes with the press of Confirm. */
    record Confirmed(String proposal) {}

    private Reply show(Turn turn, Shown shown) {
        if (shown.budget().isEmpty()) {
            return Reply.answer(books.all(turn));
        }
        var name = shown.budget().get().toUpperCase(Locale.ROOT);
        if (CURRENCY.matcher(name).matches()) {
            return Reply.answer(books.trialBalance(name, turn));
        }
        return find(name)
                .map(budget -> Reply.answer(card(budget, turn)))
                .orElseGet(() -> Reply.answer(none(name, turn)));
    }

    private Reply preview(Turn turn, Limit limit) {
        var name = limit.budget().toUpperCase(Locale.ROOT);
        if (find(name).isEmpty()) {
            return Reply.answer(none(name, turn));
        }
        var id = new BudgetId(name);
        var amount = TypedDigits.amount(String.join(" ", limit.amount()));
        if (!amount.matches("\\d{1,12}(\\.\\d{2})?")) {
            return Reply.answer(AnswerCard.of(words(turn).say("budget.set.amount"))
                    .text(words(turn).say("budget.set.amount.text"))
                    .buttons(showButton(id, turn)));
        }
        var money = Money.of(amount, id.currency().getCurrencyCode());
        var proposal = new LimitProposal(id, money, oneTimeIds.get().toString());
        return Reply.answer(
                switch (limiting.check(proposal)) {
                    case Limiting.Check.Possible(var budget) -> confirm(proposal, budget, turn);
                    case Limiting.Check.Same(var budget) -> same(budget, turn);
                    case Limiting.Check.Below(var budget) -> below(proposal, budget, turn);
                    case Limiting.Check.NoSuchBudget none -> none(name, turn);
                });
    }

    private Reply set(Turn turn, Confirmed confirmed) {
        var proposal = LimitProposal.parse(confirmed.proposal());
        if (proposal.isEmpty() || !people.has(turn.person().id(), Role.FINANCE)) {
            return Reply.replace(none("", turn));
        }
        return Reply.replace(
                switch (limiting.check(proposal.get())) {
                    case Limiting.Check.Possible possible -> asked(proposal.get(), turn);
                    case Limiting.Check.Same(var budget) -> same(budget, turn);
                    case Limiting.Check.Below(var budget) -> below(proposal.get(), budget, turn);
                    case Limiting.Check.NoSuchBudget none ->
                        none(proposal.get().budget().value(), turn);
                });
    }

    private AnswerCard asked(LimitProposal proposal, Turn turn) {
        var approver = limiting.propose(proposal, turn.person().id())
                .flatMap(people::find)
                .map(Person::name);
        var title = approver.map(name -> words(turn).say("budget.set.asked", Map.of("approver", name)))
                .orElseGet(() -> words(turn).say("budget.set.nobody"));
        return AnswerCard.of(title)
                .tone(Tone.WAITING)
                .text(words(turn)
                        .say(
                                "budget.set.asked.text",
                                Map.of(
                                        "budget",
                                        proposal.budget().value(),
                                        "limit",
                                        sentences.in(turn.voice()).amount(proposal.limit()))))
                .buttons(showButton(proposal.budget(), turn));
    }

    private ConfirmCard confirm(LimitProposal proposal, Budget budget, Turn turn) {
        var words = words(turn);
        var say = sentences.in(turn.voice());
        return new ConfirmCard(
                words.say("budget.set.title", Map.of("budget", budget.id().value())),
                words.say("budget.set.text"),
                java.util.List.of(
                        new Fact(words.say("brief.limit.now"), say.amount(budget.limit())),
                        new Fact(words.say("brief.limit.next"), say.amount(proposal.limit())),
                        new Fact(words.say("brief.limit.used"), say.amount(budget.used()))),
                "budget.set",
                Map.of("proposal", proposal.toString()));
    }

    private AnswerCard same(Budget budget, Turn turn) {
        var limit = sentences.in(turn.voice()).amount(budget.limit());
        return AnswerCard.of(words(turn)
                        .say("budget.set.same", Map.of("budget", budget.id().value(), "limit", limit)))
                .buttons(showButton(budget.id(), turn));
    }

    private AnswerCard below(LimitProposal proposal, Budget budget, Turn turn) {
        var say = sentences.in(turn.voice());
        return AnswerCard.of(words(turn)
                        .say(
                                "budget.set.below",
                                Map.of("budget", budget.id().value(), "limit", say.amount(proposal.limit()))))
                .text(words(turn).say("budget.set.below.text", Map.of("used", say.amount(budget.used()))))
                .buttons(showButton(budget.id(), turn));
    }

    private AnswerCard card(Budget budget, Turn turn) {
        var words = words(turn);
        var say = sentences.in(turn.voice());
        return AnswerCard.of(
                        words.say("budget.title", Map.of("budget", budget.id().value())))
                .facts(
                        new Fact(words.say("budget.limit"), say.amount(budget.limit())),
                        new Fact(words.say("budget.reserved"), say.amount(budget.reserved())),
                        new Fact(words.say("budget.spent"), say.amount(budget.spent())),
                        new Fact(words.say("budget.left"), say.amount(budget.left())),
                        new Fact(
                                words.say("budget.waiting"),
                                words.say("budget.waiting.count", Map.of("count", budget.waiting()))))
                .buttons(Button.say(words.say("budget.showAll"), "/budget show"));
    }

    private AnswerCard none(String name, Turn turn) {
        var words = words(turn);
        return AnswerCard.of(words.say("budget.none", Map.of("budget", name)))
                .text(words.say("budget.none.text"))
                .buttons(Button.say(words.say("budget.showAll"), "/budget show"));
    }

    private Optional<Budget> find(String name) {
        return Optional.of(name).filter(BudgetId::fits).map(BudgetId::new).flatMap(budgeting::find);
    }

    private static Button showButton(BudgetId id, Turn turn) {
        return Button.say(words(turn).say("budget.show"), "/budget show " + id);
    }

    private static Words words(Turn turn) {
        return Words.of(RewardSentences.ROOM, turn.voice().language());
    }
}
