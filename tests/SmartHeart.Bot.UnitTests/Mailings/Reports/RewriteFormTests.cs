using SmartHeart.Application.Mailings.Reports;
using SmartHeart.Bot.Features.Mailings.Reports;
using static SmartHeart.Bot.UnitTests.Kit.TestSpeech;

namespace SmartHeart.Bot.UnitTests.Mailings.Reports;

public sealed class RewriteFormTests
{
    private static readonly RewriteMailing Draft = new() { Id = 7, People = 1969, Html = "<b>Новый</b> текст" };

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_new_text_is_asked_for(bool isCaption) =>
        ShouldLookAsAccepted(ui => new RewriteForm().Steps[0].Ask(Draft with { IsCaption = isCaption }, ui), $"{isCaption}");

    [Fact]
    public void How_it_looks_is_shown_before_all_get_it() => ShouldLookAsAccepted(ui => new RewriteForm().Steps[1].Ask(Draft, ui));
}
