using Microsoft.Extensions.DependencyInjection;
using SmartHeart.Application.Settings;
using SmartHeart.Domain.Settings;
using SmartHeart.Domain.Users;

namespace SmartHeart.Application.UnitTests.Settings;

public sealed class TopicTests : UseCaseTests
{
    private IReadOnlyList<Interests> Offered => App.Services.GetRequiredService<CurrentValues>().Now.Topics.Shown;

    [Fact]
    public async Task Topics_are_hidden_moved_and_come_back_at_once()
    {
        (await Arrange(Interests.Products, TopicChange.Hide)).ShouldBeOk();
        (await Arrange(Interests.News, TopicChange.Raise)).ShouldBeOk();
        Offered.ShouldBe([Interests.Materials, Interests.News, Interests.Events]);

        (await Send(Who.Owner, new UndoTopics(await Version()))).ShouldBeOk();
        Offered.ShouldBe([Interests.Materials, Interests.Events, Interests.News]);

        (await Arrange(Interests.Products, TopicChange.Show)).ShouldBeOk();
        Offered.ShouldBe(InterestTopics.Each);
        (await Journal())[^1].Subject.ShouldBe("topics");
    }

    [Fact]
    public async Task The_last_one_stays()
    {
        foreach (var topic in InterestTopics.Each.Skip(1)) (await Arrange(topic, TopicChange.Hide)).ShouldBeOk();

        (await Arrange(Interests.Materials, TopicChange.Hide)).ShouldFail("settings.last_topic");
    }

    [Fact]
    public async Task Admins_look_and_owners_arrange()
    {
        (await Send(Who.Admin, new ArrangeTopics(Interests.News, TopicChange.Hide, 0))).ShouldFail("access.denied");
        (await Send(Who.Owner, new ArrangeTopics(Interests.News, TopicChange.Hide, 7))).ShouldFail("changed.meanwhile");
    }

    [Theory]
    [InlineData(null, "materials,products,events,news")]
    [InlineData("news,-materials,unknown,news", "news,-materials,products,events")]
    [InlineData("-materials,-products,-events,-news", "materials,products,events,news")]
    public void What_is_stored_is_read_with_care(string? stored, string read) => TopicList.Read(stored).ToString().ShouldBe(read);

    private async Task<Domain.Common.Result<Domain.Common.Done>> Arrange(Interests topic, TopicChange change) =>
        await Send(Who.Owner, new ArrangeTopics(topic, change, await Version()));

    private async Task<int> Version() => (await Send(Who.Admin, new ShowTopics())).ShouldBeOk().Version;
}
