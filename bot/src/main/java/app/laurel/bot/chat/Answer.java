package app.laurel.bot.chat;

import java.util.function.Consumer;

/** What a turn is answered. Several copies of the turn may hold it; one of them brings it to where it belongs. */
public interface Answer {

    Response response();

    /** Brings it, unless another copy of the turn has done so or does it meanwhile. */
    void bring(Consumer<Response> way);

    /** To a turn that nobody remembers. */
    static Answer of(Response response) {
        return new Answer() {
            @Override
            public Response response() {
                return response;
            }

            @Override
            public void bring(Consumer<Response> way) {
                way.accept(response);
            }
        };
    }
}
