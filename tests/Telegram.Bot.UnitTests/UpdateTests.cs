using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;
using Telegram.Bot.UnitTests.Support;

namespace Telegram.Bot.UnitTests;

public sealed class UpdateTests
{
    [Theory]
    [InlineData("update_text", UpdateType.Message)]
    [InlineData("update_album", UpdateType.Message)]
    [InlineData("update_edited_message", UpdateType.EditedMessage)]
    [InlineData("update_channel_post", UpdateType.ChannelPost)]
    [InlineData("update_edited_channel_post", UpdateType.EditedChannelPost)]
    [InlineData("update_callback", UpdateType.CallbackQuery)]
    [InlineData("update_my_chat_member_blocked", UpdateType.MyChatMember)]
    [InlineData("update_chat_member", UpdateType.ChatMember)]
    [InlineData("update_unknown_kind", UpdateType.Unknown)]
    public void Kind_is_told_by_the_field_that_is_set(string recorded, UpdateType expected) =>
        Recorded.Update(recorded).Type.ShouldBe(expected);

    [Fact]
    public void Text_message_carries_sender_chat_and_utc_date()
    {
        var update = Recorded.Update("update_text");

        update.Id.ShouldBe(10001);
        var message = update.Message.ShouldNotBeNull();
        message.Id.ShouldBe(11);
        message.MessageId.ShouldBe(11);
        message.Date.ShouldBe(new DateTime(2023, 11, 14, 22, 13, 20, DateTimeKind.Utc));
        message.Date.Kind.ShouldBe(DateTimeKind.Utc);
        message.Chat.Type.ShouldBe(ChatType.Private);
        var from = message.From.ShouldNotBeNull();
        (from.Id, from.FirstName, from.LastName, from.Username, from.LanguageCode, from.IsPremium, from.IsBot)
            .ShouldBe((42, "Анна", "К", "anna", "ru", true, false));
    }

    [Fact]
    public void Entities_keep_kind_place_and_details()
    {
        var message = Recorded.Update("update_text").Message.ShouldNotBeNull();

        var entities = message.Entities.ShouldNotBeNull();
        entities.Select(it => it.Type).ShouldBe(
        [
            MessageEntityType.BotCommand, MessageEntityType.Bold, MessageEntityType.TextMention, MessageEntityType.TextLink,
            MessageEntityType.ExpandableBlockquote, MessageEntityType.CustomEmoji, MessageEntityType.Pre,
        ]);
        message.EntityValues.ShouldNotBeNull().Take(2).ShouldBe(["/start", "жирный"]);
        entities[2].User.ShouldNotBeNull().Id.ShouldBe(7);
        entities[3].Url.ShouldBe("https://example.org/");
        entities[5].CustomEmojiId.ShouldBe("5368324170671202286");
        entities[6].Language.ShouldBe("csharp");
    }

    [Fact]
    public void Part_of_an_album_has_sizes_caption_and_group()
    {
        var message = Recorded.Update("update_album").Message.ShouldNotBeNull();

        message.Type.ShouldBe(MessageType.Photo);
        message.MediaGroupId.ShouldBe("13500000000000001");
        var largest = message.Photo.ShouldNotBeNull()[^1];
        (largest.FileId, largest.FileUniqueId, largest.FileSize, largest.Width).ShouldBe(("AgAC-x", "AQAD-x", 4294967296L, 1280));
        message.Caption.ShouldBe("Альбом");
        message.CaptionEntityValues.ShouldNotBeNull().ShouldBe(["Альбом"]);
        message.HasMediaSpoiler.ShouldBeTrue();
        message.ShowCaptionAboveMedia.ShouldBeTrue();
    }

    [Fact]
    public void Callback_carries_data_and_the_message_with_its_keyboard()
    {
        var callback = Recorded.Update("update_callback").CallbackQuery.ShouldNotBeNull();

        (callback.Id, callback.From.Id, callback.Data).ShouldBe(("4382bfdwdsb323b2d9", 42, "m:1"));
        var keyboard = callback.Message.ShouldNotBeNull().ReplyMarkup.ShouldNotBeNull().InlineKeyboard.Select(row => row.ToList()).ToList();
        keyboard[0].Select(it => it.CallbackData ?? it.Url).ShouldBe(["m:1", "https://example.org/"]);
        keyboard[1][0].CopyText.ShouldNotBeNull().Text.ShouldBe("A1");
        keyboard[1][0].Style.ShouldBe(KeyboardButtonStyle.Success);
    }

    [Fact]
    public void Inaccessible_message_has_a_number_and_a_chat_but_no_date()
    {
        var message = Recorded.Update("update_callback_inaccessible").CallbackQuery.ShouldNotBeNull().Message.ShouldNotBeNull();

        (message.Id, message.Chat.Id, message.Date, message.Type).ShouldBe((12, 42, default, MessageType.Unknown));
    }

    [Fact]
    public void Block_is_a_change_from_member_to_banned_without_end()
    {
        var change = Recorded.Update("update_my_chat_member_blocked").MyChatMember.ShouldNotBeNull();

        change.OldChatMember.Status.ShouldBe(ChatMemberStatus.Member);
        change.NewChatMember.ShouldBeOfType<ChatMemberBanned>().UntilDate.ShouldBeNull();
    }

    [Fact]
    public void Change_of_a_member_tells_both_standings_and_the_end()
    {
        var change = Recorded.Update("update_chat_member").ChatMember.ShouldNotBeNull();

        (change.Chat.Id, change.Chat.IsForum, change.From.Id, change.ViaChatFolderInviteLink).ShouldBe((-1009876543210, true, 1, true));
        change.OldChatMember.IsInChat.ShouldBeFalse();
        change.NewChatMember.IsInChat.ShouldBeTrue();
        change.NewChatMember.ExpireDate.ShouldBe(DateTime.UnixEpoch.AddSeconds(1800000000));
    }
}
