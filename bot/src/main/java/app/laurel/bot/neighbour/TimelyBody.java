package app.laurel.bot.neighbour;

import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/** A body of limited size that comes in time; a request's own timeout ends with the headers of its answer. */
public final class TimelyBody implements BodySubscriber<byte[]> {

    private static final Flow.Subscription NOT_YET = new Flow.Subscription() {
        @Override
        public void request(long more) {}

        @Override
        public void cancel() {}
    };

    private final BodySubscriber<byte[]> body;
    private final AtomicReference<Flow.Subscription> reading = new AtomicReference<>(NOT_YET);
    private final CompletableFuture<byte[]> inTime;

    private TimelyBody(Duration patience, long most) {
        body = BodySubscribers.limiting(BodySubscribers.ofByteArray(), most);
        inTime = body.getBody()
                .toCompletableFuture()
                .copy()
                .orTimeout(patience.toMillis(), TimeUnit.MILLISECONDS)
                .whenComplete((read, late) -> {
                    if (late != null) {
                        reading.get().cancel();
                    }
                });
    }

    /**
     * What comes later, or is more, ends the call with an {@code IOException}.
     *
     * @param patience counted from the headers on
     * @param most in bytes
     */
    public static BodyHandler<byte[]> within(Duration patience, long most) {
        return (HttpResponse.ResponseInfo head) -> new TimelyBody(patience, most);
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return inTime;
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        reading.set(subscription);
        body.onSubscribe(subscription);
    }

    @Override
    public void onNext(List<ByteBuffer> bytes) {
        body.onNext(bytes);
    }

    @Override
    public void onError(Throwable fault) {
        body.onError(fault);
    }

    @Override
    public void onComplete() {
        body.onComplete();
    }
}
