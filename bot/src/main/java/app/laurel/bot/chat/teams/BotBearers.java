package app.laurel.bot.chat.teams;

import app.laurel.bot.people.Bearers;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** The bot's own credentials, for whatever else of Microsoft's it speaks to; nothing is loaded before somebody asks. */
final class BotBearers implements Bearers {

    private final Function<String, Tokens> asking;
    private final Map<String, Tokens> byScope = new ConcurrentHashMap<>();

    BotBearers(Function<String, Tokens> asking) {
        this.asking = asking;
    }

    @Override
    public Optional<String> bearer(String scope) {
        return switch (byScope.computeIfAbsent(scope, asking).current()) {
            case Tokens.Token.Bearer(var text) -> Optional.of(text);
            case Tokens.Token.NotNeeded() -> Optional.empty();
            case Tokens.Token.Late(var pause) -> Optional.empty();
        };
    }

    @Override
    public void refused(String scope, String bearer) {
        byScope.computeIfAbsent(scope, asking).refused(bearer);
    }
}
