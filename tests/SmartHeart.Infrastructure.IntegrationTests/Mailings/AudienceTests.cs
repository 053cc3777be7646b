using Microsoft.Extensions.DependencyInjection;
using SmartHeart.Application.Mailings.Audiences;
using SmartHeart.Application.Mailings.Delivery;
using SmartHeart.Domain.Mailings;
using SmartHeart.Domain.Users;
using SmartHeart.Infrastructure.Mailings.Ledger;
using SmartHeart.Infrastructure.Persistence.Conversion;
using SmartHeart.Infrastructure.Persistence.Writing;

namespace SmartHeart.Infrastructure.IntegrationTests.Mailings;

/// <summary>Whom SQL finds, against whom plain C# finds among the same people.</summary>
public abstract class AudienceTests(DatabaseProvider provider) : DatabaseSuite(provider)
{
    private const string Language = "ru";
    private const int Cap = 1;

    protected override void Configure(IServiceCollection services) => services.AddSingleton(new MailingPolicy { Language = Language, DailyCap = Cap });

    [DatabaseFact]
    public async Task Every_condition_and_its_opposite_finds_those_for_whom_it_is_true()
    {
        var crowd = await Gather(1, 80);
        foreach (var kind in Enum.GetValues<ConditionKind>())
        {
            for (var draw = 0; draw < 6; draw++)
            {
                var condition = crowd.AnyCondition(kind) with { Not = draw % 2 == 1 };
                await Compare(crowd, new Audience([[condition]]));
            }
        }
    }

    [DatabaseFact]
    public async Task Any_audience_finds_those_for_whom_it_is_true()
    {
        for (var seed = 1; seed <= 3; seed++)
        {
            var crowd = await Gather(seed, 60);
            for (var draw = 0; draw < 150; draw++) await Compare(crowd, crowd.AnyAudience());
            await DisposeAsync();
            await InitializeAsync();
        }
    }

    [DatabaseFact]
    public async Task Counts_say_who_gets_it_and_why_others_do_not()
    {
        var crowd = await Gather(4, 120);
        var mailing = crowd.Mailings[0];
        var reached = new HashSet<SkipReason>();
        for (var draw = 0; draw < 40; draw++)
        {
            var audience = crowd.AnyAudience();
            var count = await App.InScope(scope => scope.GetRequiredService<IAudienceReads>().Count(mailing.Id, Interests.News, audience, default));

            var expected = crowd.People.Where(one => one.User.ErasedAt is null && crowd.Fits(one, audience, Language))
                .CountBy(one => Crowd.Reason(one, Interests.News, Cap, mailing.Id)).ToDictionary();
            count.ShouldBe(
                new AudienceCount(
                    expected.GetValueOrDefault(SkipReason.None), expected.GetValueOrDefault(SkipReason.NoConsent), expected.GetValueOrDefault(SkipReason.Unsubscribed),
                    expected.GetValueOrDefault(SkipReason.Unreachable), expected.GetValueOrDefault(SkipReason.Capped)),
                $"{crowd}: {JsonColumn.Write(audience)}");
            reached.UnionWith(expected.Keys);
        }

        reached.ShouldBe([SkipReason.None, SkipReason.Unreachable, SkipReason.NoConsent, SkipReason.Unsubscribed, SkipReason.Capped], ignoreOrder: true);
    }

    [DatabaseFact]
    public async Task Names_are_those_of_what_the_conditions_name_and_what_is_gone_has_none()
    {
        var crowd = await Gather(5, 1);
        var (item, mailing) = (crowd.Items[0], crowd.Mailings[0]);
        var audience = new Audience([[
            new Condition(ConditionKind.ViewedCategory, Id: item.CategoryId), new Condition(ConditionKind.Registered, Id: item.Id),
            new Condition(ConditionKind.Received, Id: mailing.Id), new Condition(ConditionKind.ViewedItem, Id: 9999)]]);

        var names = await App.InScope(scope => scope.GetRequiredService<IAudienceReads>().Names(audience, default));

        (names.Categories[item.CategoryId], names.Items[item.Id], names.Mailings[mailing.Id]).ShouldBe(("Material 1", "Material 1", "Первая"));
        names.Items.ContainsKey(9999).ShouldBeFalse();
    }

    [DatabaseFact]
    public async Task Sources_of_late_come_the_most_frequent_first()
    {
        await App.Add([.. new[] { "vk", "qr", "vk", null, "qr", "vk" }.Select((source, at) => (object)User.Arrive(at + 1, source, App.Time.GetUtcNow()))]);

        (await App.InScope(scope => scope.GetRequiredService<IAudienceReads>().Sources(5, default))).ShouldBe(["vk", "qr"]);
    }

    private async Task<Crowd> Gather(int seed, int size)
    {
        var crowd = new Crowd(App, seed);
        await crowd.Gather(size);
        return crowd;
    }

    private async Task Compare(Crowd crowd, Audience audience)
    {
        Audience.WhyNot(audience).ShouldBeNull();
        var values = new SqlValues();
        var fits = AudienceSql.Of(audience, Language, crowd.Now, values);
        var statement = values.Of($"""SELECT u."Id" FROM "Users" u WHERE {fits} ORDER BY u."Id" """);

        var found = await App.Services.GetRequiredService<IWriter>().Query(statement, row => row.GetInt32(0), default);

        found.ShouldBe(crowd.People.Where(one => crowd.Fits(one, audience, Language)).Select(one => one.Id).Order(), ignoreOrder: false, $"{crowd}: {JsonColumn.Write(audience)}");
    }
}

[OnDatabase(DatabaseProvider.Sqlite)]
public sealed class SqliteAudienceTests() : AudienceTests(DatabaseProvider.Sqlite);

[OnDatabase(DatabaseProvider.SqlServer)]
public sealed class SqlServerAudienceTests() : AudienceTests(DatabaseProvider.SqlServer);
