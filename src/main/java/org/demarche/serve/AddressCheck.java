package org.demarche.serve;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Refuses an address whose parameters are not encoded as addresses are; Fuseki would take it for a fault of the server. */
final class AddressCheck implements Filter {
    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isEncoded(((HttpServletRequest) request).getQueryString())) {
            chain.doFilter(request, response);
            return;
        }
        HttpServletResponse answer = (HttpServletResponse) response;
        answer.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        answer.setContentType("text/plain;charset=utf-8");
        answer.getWriter()
                .println("The address has a % that stands for no character in UTF-8; write %25 for the sign itself.");
    }

    private static boolean isEncoded(String parameters) {
        if (parameters == null) {
            return true;
        }
        try {
            byte[] bytes =
                    URLDecoder.decode(parameters, StandardCharsets.ISO_8859_1).getBytes(StandardCharsets.ISO_8859_1);
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (IllegalArgumentException | CharacterCodingException notEncoded) {
            return false;
        }
    }
}
