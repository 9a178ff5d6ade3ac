package io.inkstone.web.http;

import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.http.netty.channel.ChannelPipelineCustomizer;
import io.micronaut.http.server.netty.NettyServerCustomizer;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import jakarta.inject.Singleton;

/**
 * Answers HEAD as GET, header for header (RFC 9110 §9.3.2): the request becomes a GET behind the codec, and the codec, which
 * remembers the HEAD, leaves the body out. The framework's own HEAD knows neither type nor length of what it leaves out.
 */
@Singleton
class HeadAsGet implements BeanCreatedEventListener<NettyServerCustomizer.Registry> {
    @Override
    public NettyServerCustomizer.Registry onCreated(BeanCreatedEvent<NettyServerCustomizer.Registry> event) {
        event.getBean().register(new Listener());
        return event.getBean();
    }

    /** Stands at each connection as it comes in. */
    private static final class Listener implements NettyServerCustomizer {
        @Override
        public NettyServerCustomizer specializeForChannel(Channel channel, ChannelRole role) {
            return new Connection(channel);
        }
    }

    private record Connection(Channel channel) implements NettyServerCustomizer {
        @Override
        public NettyServerCustomizer specializeForChannel(Channel inner, ChannelRole role) {
            return new Connection(inner);
        }

        @Override
        public void onStreamPipelineBuilt() {
            channel.pipeline().addBefore(ChannelPipelineCustomizer.HANDLER_MICRONAUT_INBOUND, null, Rename.INSTANCE);
        }
    }

    @ChannelHandler.Sharable
    private static final class Rename extends ChannelInboundHandlerAdapter {
        private static final Rename INSTANCE = new Rename();

        /** Media know HEAD themselves, because their bytes should not be read for nothing. */
        private static final String MEDIA = "/media/";

        @Override
        public void channelRead(ChannelHandlerContext context, Object message) {
            if (message instanceof HttpRequest request
                    && request.method().equals(HttpMethod.HEAD)
                    && !request.uri().startsWith(MEDIA)) {
                request.setMethod(HttpMethod.GET);
            }
            context.fireChannelRead(message);
        }
    }
}
