package app.laurel.bot.reward.chat;

import app.laurel.bot.chat.Turn;
import app.laurel.bot.money.Account;
import app.laurel.bot.money.Money;
import app.laurel.bot.money.TrialBalance;
import app.laurel.bot.people.Country;
import app.laurel.bot.reward.budget.Budget;
import app.laurel.bot.reward.budget.BudgetId;
import app.laurel.bot.reward.budget.Budgeting;
import app.laurel.bot.reward.ledger.Ledger;
import app.laurel.bot.reward.rules.AwardScheme;
import app.laurel.bot.reward.rules.Programme;
import app.laurel.bot.reward.rules.Programmes;
import app.laurel.cards.Words;
import app.laurel.cards.chat.ListCard;
import app.laurel.cards.chat.Row;
import app.laurel.cards.common.Button;
import app.laurel.cards.common.Fact;
import app.laurel.cards.common.Tone;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** How finance sees all budgets of the year, and the books of each currency. */
@Component
final class BookCards {

    private final Programmes programmes;
    private final Budgeting budgeting;
    private final Ledger ledger;
    private final Together together;
    private final Sentences sentences;

    BookCards(Programmes programmes, Budgeting budgeting, Ledger ledger, Together together, Sentences sentences) {
        this.programmes = programmes;
        this.budgeting = budgeting;
        this.ledger = ledger;
        this.together = together;
        this.sentences = sentences;
    }

    /** The budgets one by one and together, and then the books: of each currency, for books don't convert. */
    ListCard all(Turn turn) {
        var budgets = budgets(turn);
        return ListCard.of(
                words(turn).say("budget.all"),
                "",
                Stream.of(
                                budgets.stream().map(budget -> row(budget, turn)),
                                together(budgets, turn),
                                ledger.balances().stream().map(one -> books(one, turn)))
                        .flatMap(rows -> rows)
                        .toList());
    }

    private List<Budget> budgets(Turn turn) {
        return Stream.concat(programmes.all().stream().map(Programme::code), Stream.of(AwardScheme.PROGRAMME))
                .flatMap(code -> Arrays.stream(Country.values())
                        .map(country -> BudgetId.of(code, country.currency(), turn.at())))
                .flatMap(id -> budgeting.find(id).stream())
                .toList();
    }

    private Row row(Budget budget, Turn turn) {
        var say = sentences.in(turn.voice());
        return Row.of(
                budget.id().value(),
                words(turn).say("budget.left.line", Map.of("left", say.amount(budget.left()))),
                say.amount(budget.limit()));
    }

    private Stream<Row> together(List<Budget> budgets, Turn turn) {
        var columns = new LinkedHashMap<String, List<Money>>();
        columns.put("budget.limit", amounts(budgets, Budget::limit));
        columns.put("budget.reserved", amounts(budgets, Budget::reserved));
        columns.put("budget.spent", amounts(budgets, Budget::spent));
        columns.put("budget.left", amounts(budgets, Budget::left));
        var sums = new LinkedHashMap<String, List<Money>>();
        columns.forEach((key, amounts) -> sums.put(words(turn).say(key), amounts));
        return together.row(LocalDate.ofInstant(turn.at(), ZoneOffset.UTC), sums, turn.voice()).stream();
    }

    private static List<Money> amounts(List<Budget> budgets, Function<Budget, Money> column) {
        return budgets.stream().map(column).toList();
    }

    /** One currency's books, as the last rows of the list. */
    private Row books(TrialBalance books, Turn turn) {
        var words = words(turn);
        var code = books.currency().getCurrencyCode();
        return Row.of(words.say("books.title", Map.of("currency", code)), "", balanced(books, turn))
                .tone(books.difference().minor() == 0 ? Tone.GOOD : Tone.ATTENTION)
                .facts(sides(books, turn))
                .buttons(Button.say(words.say("books.show"), "/budget show " + code));
    }

    ListCard trialBalance(String code, Turn turn) {
        var words = words(turn);
        var say = sentences.in(turn.voice());
        return ledger.balances().stream()
                .filter(one -> one.currency().getCurrencyCode().equals(code))
                .findFirst()
                .map(books -> new ListCard(
                        words.say("books.title", Map.of("currency", code)),
                        balanced(books, turn),
                        books.turnovers().stream()
                                .map(one -> Row.of(
                                        account(one.account(), words),
                                        words.say(
                                                "books.account",
                                                Map.of(
                                                        "debits", say.amount(one.debits()),
                                                        "credits", say.amount(one.credits()))),
                                        say.amount(one.balance())))
                                .toList(),
                        words.say("books.footer"),
                        List.of(Button.say(words.say("budget.showAll"), "/budget show"))))
                .orElseGet(() -> ListCard.of(
                                words.say("books.title", Map.of("currency", code)), words.say("books.none"), List.of())
                        .buttons(Button.say(words.say("budget.showAll"), "/budget show")));
    }

    private static String account(Account account, Words words) {
        var holder = account.inGeneral().holder().equals("people") ? "" : account.holder();
        return words.say("books." + account.kind(), Map.of("holder", holder)).strip();
    }

    private String balanced(TrialBalance books, Turn turn) {
        var off = books.difference();
        return off.minor() == 0
                ? words(turn).say("books.balanced")
                : words(turn)
                        .say(
                                "books.off",
                                Map.of("amount", sentences.in(turn.voice()).amount(off)));
    }

    private Fact[] sides(TrialBalance books, Turn turn) {
        var words = words(turn);
        var say = sentences.in(turn.voice());
        return new Fact[] {
            new Fact(words.say("books.debits"), say.amount(books.debits())),
            new Fact(words.say("books.credits"), say.amount(books.credits()))
        };
    }

    private static Words words(Turn turn) {
        return Words.of(RewardSentences.ROOM, turn.voice().language());
    }
}
