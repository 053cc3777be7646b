using SmartHeart.Application.Common.Ports;

namespace SmartHeart.Testing.Reading;

internal sealed class SessionSamples : ReadSamples<ISessions>
{
    public SessionSamples()
    {
        Ask((sessions, keys) => sessions.Load(keys.Chat, default), "private chat");
        Ask((sessions, keys) => sessions.Load(keys.Talk, default), "within a form");
        Ask((sessions, keys) => sessions.Load(new ConversationKey(-1001, 2, -1001), default), "a topic, somebody unknown");
    }
}

internal sealed class ConversationSamples : ReadSamples<IConversationStore>
{
    public ConversationSamples() => Ask((conversations, keys) => conversations.Find(keys.Talk, default));
}

internal sealed class InboxSamples : ReadSamples<IInbox>
{
    public InboxSamples() => Ask((inbox, keys) => inbox.Resume(3, default));
}
