package app.laurel.bot.casework.chat;

import app.laurel.bot.casework.Retrying;
import app.laurel.bot.event.Actor;
import java.util.List;
import org.springframework.stereotype.Component;

/** In tests, something that fails until it is mended. */
@Component
final class Stubborn implements Retrying {

    volatile boolean works;

    @Override
    public String name() {
        return "stubborn";
    }

    @Override
    public boolean retry(List<String> arguments, Actor actor) {
        if (!works) {
            throw new IllegalStateException("Not yet");
        }
        return true;
    }
}
