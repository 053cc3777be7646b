using Telegram.Bot.Types.Enums;

namespace Telegram.Bot.Types;

/// <summary>Tells a message's type from the property that is set.</summary>
internal static class MessageTypes
{
    public static MessageType Of(Message message) =>
        Content(message) is var content and not MessageType.Unknown ? content : Service(message);

    public static bool IsService(MessageType type) => type is MessageType.NewChatMembers or MessageType.LeftChatMember
        or MessageType.NewChatTitle or MessageType.NewChatPhoto or MessageType.DeleteChatPhoto or MessageType.PinnedMessage
        or MessageType.GroupChatCreated or MessageType.SupergroupChatCreated or MessageType.ChannelChatCreated
        or MessageType.MigrateFromChatId or MessageType.MigrateToChatId or MessageType.MessageAutoDeleteTimerChanged
        or MessageType.WebAppData or MessageType.ForumTopicCreated or MessageType.ForumTopicEdited or MessageType.ForumTopicClosed
        or MessageType.ForumTopicReopened or MessageType.GeneralForumTopicHidden or MessageType.GeneralForumTopicUnhidden
        or MessageType.ConnectedWebsite or MessageType.WriteAccessAllowed or MessageType.ChatBackgroundSet or MessageType.Gift
        or MessageType.UniqueGift or MessageType.GiftUpgradeSent;

    // An animation carries its document too, a venue its location: the special kind is asked first.
    private static MessageType Content(Message message) => message switch
    {
        { Text: not null } => MessageType.Text,
        { Photo: not null } => MessageType.Photo,
        { Video: not null } => MessageType.Video,
        { Animation: not null } => MessageType.Animation,
        { Document: not null } => MessageType.Document,
        { Audio: not null } => MessageType.Audio,
        { Voice: not null } => MessageType.Voice,
        { VideoNote: not null } => MessageType.VideoNote,
        { Sticker: not null } => MessageType.Sticker,
        { Contact: not null } => MessageType.Contact,
        { Venue: not null } => MessageType.Venue,
        { Location: not null } => MessageType.Location,
        { Dice: not null } => MessageType.Dice,
        { WebAppData: not null } => MessageType.WebAppData,
        _ => MessageType.Unknown,
    };

    private static MessageType Service(Message message) => message switch
    {
        { NewChatMembers: not null } => MessageType.NewChatMembers,
        { LeftChatMember: not null } => MessageType.LeftChatMember,
        { NewChatTitle: not null } => MessageType.NewChatTitle,
        { NewChatPhoto: not null } => MessageType.NewChatPhoto,
        { DeleteChatPhoto: not null } => MessageType.DeleteChatPhoto,
        { GroupChatCreated: not null } => MessageType.GroupChatCreated,
        { SupergroupChatCreated: not null } => MessageType.SupergroupChatCreated,
        { ChannelChatCreated: not null } => MessageType.ChannelChatCreated,
        { MessageAutoDeleteTimerChanged: not null } => MessageType.MessageAutoDeleteTimerChanged,
        { MigrateToChatId: not null } => MessageType.MigrateToChatId,
        { MigrateFromChatId: not null } => MessageType.MigrateFromChatId,
        { PinnedMessage: not null } => MessageType.PinnedMessage,
        { ConnectedWebsite: not null } => MessageType.ConnectedWebsite,
        { WriteAccessAllowed: not null } => MessageType.WriteAccessAllowed,
        { ChatBackgroundSet: not null } => MessageType.ChatBackgroundSet,
        { Gift: not null } => MessageType.Gift,
        { UniqueGift: not null } => MessageType.UniqueGift,
        { GiftUpgradeSent: not null } => MessageType.GiftUpgradeSent,
        { ForumTopicCreated: not null } => MessageType.ForumTopicCreated,
        { ForumTopicEdited: not null } => MessageType.ForumTopicEdited,
        { ForumTopicClosed: not null } => MessageType.ForumTopicClosed,
        { ForumTopicReopened: not null } => MessageType.ForumTopicReopened,
        { GeneralForumTopicHidden: not null } => MessageType.GeneralForumTopicHidden,
        { GeneralForumTopicUnhidden: not null } => MessageType.GeneralForumTopicUnhidden,
        _ => MessageType.Unknown,
    };
}
