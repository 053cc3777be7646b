using SmartHeart.Bot.Features.Content;
using SmartHeart.Bot.Features.Content.Admin;
using SmartHeart.Bot.UnitTests.Kit;

namespace SmartHeart.Bot.UnitTests.Content;

public sealed class QrCodeTests
{
    [Fact]
    public void Admins_get_it_as_a_message_of_its_own() =>
        TestSpeech.ShouldLookAsAccepted(ui => QrRoutes.Picture(Samples.Managed(), ui) with { Media = [] });

    [Theory]
    [InlineData("https://t.me/b?start=m-1")]
    [InlineData("https://t.me/smart_heart_bot?start=m-7")]
    [InlineData("https://t.me/x?start=m-zzzzzz")]
    public void A_camera_reads_the_link_that_was_written(string link) => QrReader.Read(QrCode.Png(link)).ShouldBe(link);

    [Theory]
    [InlineData("https://t.me/b?start=m-1")]
    [InlineData("https://t.me/a_bot_with_the_longest_name_there_b?start=m-zzzzzzz")]
    public void The_picture_is_crisp_and_has_its_quiet_zone(string link)
    {
        var picture = QrReader.Pixels(QrCode.Png(link));
        var (side, module) = (picture.GetLength(0), QrReader.ModuleOf(picture));

        side.ShouldBe(picture.GetLength(1));
        side.ShouldBeInRange(600, 800);
        module.ShouldBeGreaterThanOrEqualTo(12);
        (side % module).ShouldBe(0);
        var quiet = 4 * module;
        for (var i = 0; i < side; i++)
        {
            for (var j = 0; j < quiet; j++)
                (picture[i, j] || picture[j, i] || picture[i, side - 1 - j] || picture[side - 1 - j, i]).ShouldBeFalse($"{i}, {j} is dark");
        }

        picture[quiet, quiet].ShouldBeTrue("where the quiet zone ends, the finder pattern begins");
    }
}
