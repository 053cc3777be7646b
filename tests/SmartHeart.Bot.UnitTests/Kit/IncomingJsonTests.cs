using SmartHeart.Bot.Kit;
using SmartHeart.Bot.Kit.Loop;
using SmartHeart.Bot.Kit.Rendering;

namespace SmartHeart.Bot.UnitTests.Kit;

public sealed class IncomingJsonTests
{
    public static TheoryData<string> Kinds => [.. Enum.GetNames<IncomingKind>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_stored_update_is_read_as_it_was_written(string kind)
    {
        var update = new Incoming { UpdateId = 7, Kind = Enum.Parse<IncomingKind>(kind), ChatId = 42, Place = Place.Private, SenderId = 42, Text = "a" };

        IncomingJson.Read(IncomingJson.Write(update)).ShouldBe(update);
    }

    [Fact]
    public void Files_and_contacts_are_stored_too()
    {
        var update = new Incoming
        {
            UpdateId = 7,
            Kind = IncomingKind.Message,
            ChatId = 42,
            Attachment = new Attachment("u", "f", MediaKind.Photo, null, 12, "image/jpeg"),
            Contact = new SharedContact("79161234567", 42),
        };

        IncomingJson.Read(IncomingJson.Write(update)).ShouldBe(update);
    }

    [Fact]
    public void What_another_version_wrote_may_be_unreadable_and_is_no_fault() => IncomingJson.Read("{\"Update\":7}"u8.ToArray()).ShouldBeNull();
}
