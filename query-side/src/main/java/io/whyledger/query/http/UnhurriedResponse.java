package io.whyledger.query.http;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * An answer without end that goes out as fast as its client takes it. It holds no thread meanwhile, and no more than
 * what it was given last.
 */
public final class UnhurriedResponse {

    private final AsyncContext exchange;
    private final ServletOutputStream out;
    private final Runnable onEnd;
    private boolean begun;
    private byte @Nullable [] waiting;
    private boolean toBeFlushed;
    private boolean over;

    private UnhurriedResponse(HttpServletRequest request, Runnable onEnd) throws IOException {
        this.exchange = request.startAsync();
        this.out = exchange.getResponse().getOutputStream();
        this.onEnd = onEnd;
    }

    /**
     * Goes on with the current request; its status and headers must be set.
     *
     * @param onEnd called once, whoever ended it
     */
    public static UnhurriedResponse to(HttpServletRequest request, Runnable onEnd) throws IOException {
        UnhurriedResponse response = new UnhurriedResponse(request, onEnd);
        response.exchange.setTimeout(0);
        response.exchange.addListener(response.new Ends());
        response.out.setWriteListener(response.new Goes());
        return response;
    }

    /** Whether everything so far is on its way. */
    public synchronized boolean isReady() {
        return begun && waiting == null && !toBeFlushed && !over;
    }

    /** To be called when it is ready, or first of all. */
    public synchronized void send(byte[] bytes) {
        waiting = bytes;
        toBeFlushed = true;
        goOn();
    }

    private synchronized void goOn() {
        try {
            // Asking whether it is ready also asks to be called when it will be.
            while (begun && toBeFlushed && !over && out.isReady()) {
                if (waiting != null) {
                    out.write(waiting);
                    waiting = null;
                } else {
                    toBeFlushed = false;
                    out.flush();
                }
            }
        } catch (IOException gone) {
            // The container finds out too, and only it may complete an exchange that has failed.
            over();
        }
    }

    public synchronized void end() {
        if (over()) {
            exchange.complete();
        }
    }

    /** Nothing is touched afterwards: the container uses its objects again, for other requests. */
    private synchronized boolean over() {
        boolean isNew = !over;
        over = true;
        if (isNew) {
            onEnd.run();
        }
        return isNew;
    }

    private final class Goes implements WriteListener {

        @Override
        public void onWritePossible() {
            synchronized (UnhurriedResponse.this) {
                begun = true;
                goOn();
            }
        }

        @Override
        public void onError(Throwable gone) {
            over();
        }
    }

    private final class Ends implements AsyncListener {

        @Override
        public void onComplete(AsyncEvent event) {
            over();
        }

        @Override
        public void onTimeout(AsyncEvent event) {
            end();
        }

        /** Or the container would answer with a page of its own. */
        @Override
        public void onError(AsyncEvent event) {
            over();
            event.getAsyncContext().complete();
        }

        @Override
        public void onStartAsync(AsyncEvent event) {
            // It is started once.
        }
    }
}
