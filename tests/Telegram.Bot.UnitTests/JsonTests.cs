using System.Text.Json;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;
using Telegram.Bot.Types.ReplyMarkups;
using Telegram.Bot.UnitTests.Support;

namespace Telegram.Bot.UnitTests;

public sealed class JsonTests
{
    [Fact]
    public void Unknown_fields_and_values_are_passed_over()
    {
        var message = Recorded.Update("update_unknown_inside").Message.ShouldNotBeNull();

        message.Text.ShouldBe("hi");
        Enum.IsDefined(message.Chat.Type).ShouldBeFalse();
        var entities = message.Entities.ShouldNotBeNull();
        Enum.IsDefined(entities[0].Type).ShouldBeFalse();
        entities[1].Type.ShouldBe(MessageEntityType.Bold);
        message.ForwardOrigin.ShouldBeNull();
    }

    [Fact]
    public void Unknown_style_of_a_button_does_not_stop_the_keyboard_from_being_written()
    {
        const string json = """{"inline_keyboard":[[{"text":"a","callback_data":"b","style":"rainbow"}]]}""";
        var keyboard = JsonSerializer.Deserialize<InlineKeyboardMarkup>(json, JsonBotAPI.Options);

        JsonSerializer.Serialize(keyboard, JsonBotAPI.Options).ShouldContain("\"callback_data\":\"b\"");
    }

    [Fact]
    public void Update_made_by_hand_survives_the_wire()
    {
        var update = new Update
        {
            Id = 5,
            Message = new Message
            {
                Id = 6,
                Date = new DateTime(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc),
                Chat = new Chat { Id = 7, Type = ChatType.Supergroup },
                From = new User { Id = 8, FirstName = "Ян" },
                Text = "привет",
                Entities = [new MessageEntity { Type = MessageEntityType.Bold, Offset = 0, Length = 6 }],
            },
        };

        var json = JsonSerializer.SerializeToUtf8Bytes(update, JsonBotAPI.Options);
        var read = JsonSerializer.Deserialize<Update>(json, JsonBotAPI.Options).ShouldNotBeNull();

        read.Type.ShouldBe(UpdateType.Message);
        read.Message.ShouldNotBeNull().Date.ShouldBe(update.Message.Date);
        read.Message.EntityValues.ShouldNotBeNull().ShouldBe(["привет"]);
        read.Message.Chat.Type.ShouldBe(ChatType.Supergroup);
    }
}
