using Microsoft.Extensions.DependencyInjection;
using SmartHeart.Application.Settings;
using SmartHeart.Application.Users;
using SmartHeart.Domain.Settings;
using SmartHeart.Domain.Users;

namespace SmartHeart.Application.UnitTests.Settings;

public sealed class TopicTests : UseCaseTests
{
    private const string Own = "-own1,-own2,-own3,-own4";

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
        Offered.ShouldBe(TopicList.Default.Shown);
        (await Journal())[^1].Subject.ShouldBe("topics");
    }

    [Fact]
    public async Task A_topic_of_the_agencys_own_reaches_all_but_those_who_want_nothing()
    {
        await Reader(Who.Ivan);
        await Reader(Who.Olga);
        foreach (var topic in Offered) (await Send(Who.Olga, new ChooseInterest(topic, false))).ShouldBeOk();
        (await Send(Who.Ivan, new ChooseInterest(Interests.News, false))).ShouldBeOk();

        (await Arrange(Interests.Own1, TopicChange.Show)).ShouldBeOk();

        Offered.ShouldContain(Interests.Own1);
        (await Stored(Who.Ivan)).Interests.ShouldBe(Interests.All & ~Interests.News);
        (await Stored(Who.Olga)).Interests.ShouldBe(Interests.None);
        (await Send(Who.Ivan, new CollectMyData())).ShouldBeOk().Person.Interests.ShouldBe([Interests.Materials, Interests.Products, Interests.Events, Interests.Own1]);
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
    [InlineData(null, $"materials,products,events,news,{Own}")]
    [InlineData("news,-materials,unknown,news", $"news,-materials,products,events,{Own}")]
    [InlineData("-materials,-products,-events,-news", $"materials,products,events,news,{Own}")]
    [InlineData("own2,-materials", "own2,-materials,products,events,news,-own1,-own3,-own4")]
    public void What_is_stored_is_read_with_care(string? stored, string read) => TopicList.Read(stored).ToString().ShouldBe(read);

    private async Task<Domain.Common.Result<Domain.Common.Done>> Arrange(Interests topic, TopicChange change) =>
        await Send(Who.Owner, new ArrangeTopics(topic, change, await Version()));

    private async Task<int> Version() => (await Send(Who.Admin, new ShowTopics())).ShouldBeOk().Version;
}
