namespace Telegram.Bot.Types;

public partial class Message
{
    public User[]? NewChatMembers { get; set; }

    public User? LeftChatMember { get; set; }

    public string? NewChatTitle { get; set; }

    public PhotoSize[]? NewChatPhoto { get; set; }

    public bool? DeleteChatPhoto { get; set; }

    public bool? GroupChatCreated { get; set; }

    public bool? SupergroupChatCreated { get; set; }

    public bool? ChannelChatCreated { get; set; }

    public MessageAutoDeleteTimerChanged? MessageAutoDeleteTimerChanged { get; set; }

    /// <summary>The supergroup that this group has become.</summary>
    public long? MigrateToChatId { get; set; }

    /// <summary>The group that this supergroup was.</summary>
    public long? MigrateFromChatId { get; set; }

    public Message? PinnedMessage { get; set; }

    /// <summary>Domain of the site that the person logged in to.</summary>
    public string? ConnectedWebsite { get; set; }

    public WriteAccessAllowed? WriteAccessAllowed { get; set; }

    public ChatBackground? ChatBackgroundSet { get; set; }

    public GiftInfo? Gift { get; set; }

    public UniqueGiftInfo? UniqueGift { get; set; }

    /// <summary>An upgrade of a gift was paid for after the gift was sent.</summary>
    public GiftInfo? GiftUpgradeSent { get; set; }

    public ForumTopicCreated? ForumTopicCreated { get; set; }

    public ForumTopicEdited? ForumTopicEdited { get; set; }

    public ForumTopicClosed? ForumTopicClosed { get; set; }

    public ForumTopicReopened? ForumTopicReopened { get; set; }

    public GeneralForumTopicHidden? GeneralForumTopicHidden { get; set; }

    public GeneralForumTopicUnhidden? GeneralForumTopicUnhidden { get; set; }
}
