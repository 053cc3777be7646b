using SmartHeart.Application.Common.Ports;
using SmartHeart.Bot.Kit.Rendering;

namespace SmartHeart.Bot.Kit.Telegram;

/// <summary>The admin group and its topics, as Telegram knows them now.</summary>
internal sealed class AdminGroup(BotOptions options)
{
    private long _id = options.AdminGroupId;

    /// <summary>The group's id: the configured one until Telegram says that the group moved.</summary>
    public long Id => Volatile.Read(ref _id);

    /// <summary>Notes that the group became a supergroup with another id. True the first time.</summary>
    public bool MoveTo(long newId) => Interlocked.Exchange(ref _id, newId) != newId;

    /// <summary>Where a topic of ours is.</summary>
    public Spot SpotOf(AdminTopic topic) => new(Id, topic switch
    {
        AdminTopic.Main => options.MainTopicId,
        AdminTopic.Mailings => options.MailingTopicId,
        _ => options.EventsTopicId,
    });

    /// <summary>Where in the group a topic is for us; the first that fits when settings name one topic twice.</summary>
    public Place PlaceOf(int topicId) =>
        topicId == options.MainTopicId ? Place.Main
        : topicId == options.MailingTopicId ? Place.Mailings
        : topicId == options.EventsTopicId ? Place.Events
        : Place.None;
}
