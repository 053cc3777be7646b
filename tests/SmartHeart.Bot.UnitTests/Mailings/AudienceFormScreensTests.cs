using SmartHeart.Application.Mailings.Audiences;
using SmartHeart.Bot.Features.Mailings.Audiences;
using SmartHeart.Domain.Mailings;
using static SmartHeart.Bot.UnitTests.Kit.TestSpeech;

namespace SmartHeart.Bot.UnitTests.Mailings;

public sealed class AudienceFormScreensTests
{
    [Theory]
    [InlineData(ConditionKind.Tagged)]
    [InlineData(ConditionKind.CameFrom)]
    [InlineData(ConditionKind.JoinedBefore)]
    [InlineData(ConditionKind.JoinedSince)]
    [InlineData(ConditionKind.ActiveWithin)]
    public void What_is_typed_is_asked_for(ConditionKind kind)
    {
        var step = new ConditionForm().Steps.Single(step => step.Name == ConditionForm.StepOf(kind));
        ShouldLookAsAccepted(ui => step.Ask(new AddCondition { MailingId = 12, Kind = kind }, ui), $"{kind}");
    }

    [Theory]
    [InlineData("words")]
    [InlineData("item")]
    public void An_item_is_looked_for(string name)
    {
        var step = new FindItemForm().Steps.Single(step => step.Name == name);
        ShouldLookAsAccepted(ui => step.Ask(new AddCondition { MailingId = 12, Kind = ConditionKind.ViewedItem, Words = "ребрендинг <пекарни>" }, ui), name);
    }

    [Fact]
    public void A_name_is_asked_for_to_save_under() => ShouldLookAsAccepted(ui => new SaveSegmentForm().Steps.Single().Ask(new SaveSegment { MailingId = 12 }, ui));

    [Fact]
    public void Another_name_is_asked_for() => ShouldLookAsAccepted(ui => new RenameSegmentForm().Steps.Single().Ask(new RenameSegment { Id = 2, Name = "Клиенты" }, ui));
}
