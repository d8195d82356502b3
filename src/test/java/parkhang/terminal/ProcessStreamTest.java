package parkhang.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProcessStreamTest {
    private static Optional<String> failure(String reason) {
        ProcessStream stream = new ProcessStream(new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException(reason);
            }
        });
        stream.write('a');
        stream.write('b');
        return stream.failure();
    }

    @Test
    void keepsWhyItCouldNotBeWritten() {
        assertEquals(Optional.of("No space left on device"), failure("No space left on device"));
        assertEquals(Optional.of("Bad file descriptor"), failure("Bad file descriptor"));
    }

    @Test
    void aReaderWhoHasGoneIsNoFailure() {
        assertEquals(Optional.empty(), failure("Broken pipe"));
        assertEquals(Optional.empty(), failure("The pipe is being closed"));
    }

    @Test
    void allElseIsWritten() throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        ProcessStream stream = new ProcessStream(written);
        stream.write("abc".getBytes(StandardCharsets.UTF_8));
        assertEquals("abc", written.toString(StandardCharsets.UTF_8));
        assertEquals(Optional.empty(), stream.failure());
    }
}
