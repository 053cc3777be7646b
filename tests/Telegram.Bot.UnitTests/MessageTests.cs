using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;
using Telegram.Bot.UnitTests.Support;

namespace Telegram.Bot.UnitTests;

public sealed class MessageTests
{
    [Theory]
    [InlineData("video", MessageType.Video)]
    [InlineData("animation", MessageType.Animation)]
    [InlineData("document", MessageType.Document)]
    [InlineData("audio", MessageType.Audio)]
    [InlineData("voice", MessageType.Voice)]
    [InlineData("video_note", MessageType.VideoNote)]
    [InlineData("sticker", MessageType.Sticker)]
    [InlineData("contact", MessageType.Contact)]
    [InlineData("location", MessageType.Location)]
    [InlineData("venue", MessageType.Venue)]
    [InlineData("dice", MessageType.Dice)]
    public void Content_tells_the_type(string recorded, MessageType expected)
    {
        var message = Recorded.Message($"message_{recorded}");

        message.Type.ShouldBe(expected);
        message.IsServiceMessage.ShouldBeFalse();
    }

    [Theory]
    [InlineData("new_chat_members", MessageType.NewChatMembers)]
    [InlineData("left_chat_member", MessageType.LeftChatMember)]
    [InlineData("new_chat_title", MessageType.NewChatTitle)]
    [InlineData("new_chat_photo", MessageType.NewChatPhoto)]
    [InlineData("delete_chat_photo", MessageType.DeleteChatPhoto)]
    [InlineData("group_chat_created", MessageType.GroupChatCreated)]
    [InlineData("supergroup_chat_created", MessageType.SupergroupChatCreated)]
    [InlineData("channel_chat_created", MessageType.ChannelChatCreated)]
    [InlineData("message_auto_delete_timer_changed", MessageType.MessageAutoDeleteTimerChanged)]
    [InlineData("migrate_to_chat_id", MessageType.MigrateToChatId)]
    [InlineData("migrate_from_chat_id", MessageType.MigrateFromChatId)]
    [InlineData("pinned_message", MessageType.PinnedMessage)]
    [InlineData("web_app_data", MessageType.WebAppData)]
    [InlineData("forum_topic_created", MessageType.ForumTopicCreated)]
    [InlineData("forum_topic_edited", MessageType.ForumTopicEdited)]
    [InlineData("forum_topic_closed", MessageType.ForumTopicClosed)]
    [InlineData("forum_topic_reopened", MessageType.ForumTopicReopened)]
    [InlineData("general_forum_topic_hidden", MessageType.GeneralForumTopicHidden)]
    [InlineData("general_forum_topic_unhidden", MessageType.GeneralForumTopicUnhidden)]
    public void Service_message_tells_what_happened(string recorded, MessageType expected)
    {
        var message = Recorded.Message($"message_{recorded}");

        message.Type.ShouldBe(expected);
        message.IsServiceMessage.ShouldBeTrue();
    }

    [Fact]
    public void Media_keep_their_details()
    {
        var video = Recorded.Message("message_video").Video.ShouldNotBeNull();
        (video.Duration, video.Width, video.Height, video.FileName, video.MimeType).ShouldBe((7, 640, 360, "v.mp4", "video/mp4"));
        video.Thumbnail.ShouldNotBeNull().FileId.ShouldBe("T");
        video.Cover.ShouldNotBeNull().ShouldHaveSingleItem().FileId.ShouldBe("C");

        Recorded.Message("message_document").Document.ShouldNotBeNull().FileName.ShouldBe("Прайс.pdf");
        Recorded.Message("message_audio").Audio.ShouldNotBeNull().Performer.ShouldBe("Аквариум");
        Recorded.Message("message_video_note").VideoNote.ShouldNotBeNull().Length.ShouldBe(240);
        Recorded.Message("message_contact").Contact.ShouldNotBeNull().UserId.ShouldBe(42);
    }

    [Fact]
    public void Anonymous_admin_speaks_as_the_group_in_a_topic()
    {
        var message = Recorded.Message("message_forum_topic");

        message.SenderChat.ShouldNotBeNull().Id.ShouldBe(message.Chat.Id);
        (message.MessageThreadId, message.IsTopicMessage).ShouldBe((5, true));
        message.ReplyToMessage.ShouldNotBeNull().ForumTopicCreated.ShouldNotBeNull().Name.ShouldBe("Main");
    }

    [Fact]
    public void Migration_names_the_new_chat() => Recorded.Message("message_migrate_to_chat_id").MigrateToChatId.ShouldBe(-1009876543210);

    [Fact]
    public void Origin_of_a_forward_is_told_by_its_type()
    {
        Recorded.Message("message_forward_user").ForwardOrigin.ShouldBeOfType<MessageOriginUser>().SenderUser.Id.ShouldBe(5);
        Recorded.Message("message_forward_hidden_user").ForwardSenderName.ShouldBe("Тайный");
        Recorded.Message("message_forward_chat").ForwardFromChat.ShouldNotBeNull().Id.ShouldBe(-100777);

        var post = Recorded.Message("message_forward_channel");
        (post.ForwardFromChat?.Username, post.ForwardFromMessageId, post.ForwardSignature).ShouldBe(("news", 33, "editor"));
        post.ForwardDate.ShouldBe(DateTime.UnixEpoch.AddSeconds(1600000000));
    }

    [Fact]
    public void Link_leads_to_the_message_where_the_chat_has_links()
    {
        Recorded.Update("update_channel_post").ChannelPost.ShouldNotBeNull().MessageLink().ShouldBe("https://t.me/news/3");
        Recorded.Update("update_text").Message.ShouldNotBeNull().MessageLink().ShouldBeNull();
    }
}
