package org.demarche.serve;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/** Leaves the length of messages to Jetty: Fuseki counts characters as bytes, and a message with "é" would end as a fault. */
final class MessageLength implements Filter {
    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(request, new Uncounted((HttpServletResponse) response));
    }

    private static final class Uncounted extends HttpServletResponseWrapper {
        Uncounted(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void setContentLength(int length) {
            setContentLengthLong(length);
        }

        @Override
        public void setContentLengthLong(long length) {
            if (getStatus() < SC_BAD_REQUEST) {
                super.setContentLengthLong(length);
            }
        }
    }
}
