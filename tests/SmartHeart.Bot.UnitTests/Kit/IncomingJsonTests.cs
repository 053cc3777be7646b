using System.Text;
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
    public void How_a_message_looks_is_stored_and_what_is_usual_takes_no_room()
    {
        var update = new Incoming
        {
            UpdateId = 7,
            Kind = IncomingKind.Message,
            ChatId = 42,
            Spoiler = true,
            CaptionAbove = true,
            Preview = new PostPreview(Off: false, "https://example.com", Small: true, Large: false, Above: true),
        };

        IncomingJson.Read(IncomingJson.Write(update)).ShouldBe(update);
        Encoding.UTF8.GetString(IncomingJson.Write(update with { Spoiler = false, CaptionAbove = false, Preview = null }).Span)
            .ShouldBe("""{"UpdateId":7,"Kind":0,"ChatId":42,"SenderName":"","Spot":{"ChatId":42}}""");
    }

    [Fact]
    public void What_another_version_wrote_may_be_unreadable_and_is_no_fault() => IncomingJson.Read("{\"Update\":7}"u8.ToArray()).ShouldBeNull();
}
