using SmartHeart.Application.Feed;
using SmartHeart.Application.Users;
using SmartHeart.Bot.Features.Feed;
using SmartHeart.Bot.UnitTests.Kit;
using SmartHeart.Domain.Users;
using SmartHeart.Testing;

namespace SmartHeart.Bot.UnitTests.Feed;

public sealed class FeedDigestTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 10, 45, 0, TimeSpan.Zero);
    private static readonly FeedPerson Anna = new(12, 1001, "Анна <Петрова>", "anna", "vk_ads");
    private static readonly ProfileView Profile = new("Анна <Петрова>", "ООО «Ромашка»", null, "+79161234567");

    public static TheoryData<string, ConsentKind?> Kinds
    {
        get
        {
            var kinds = new TheoryData<string, ConsentKind?>();
            foreach (var kind in typeof(FeedKind).GetFields().Select(word => (string)word.GetRawConstantValue()!))
            {
                if (kind is not (FeedKind.ConsentGiven or FeedKind.ConsentRefused or FeedKind.ConsentWithdrawn)) kinds.Add(kind, null);
                else foreach (var consent in Enum.GetValues<ConsentKind>()) kinds.Add(kind, consent);
            }

            return kinds;
        }
    }

    [Fact]
    public void Every_kind_has_its_words()
    {
        var lines = Kinds.SelectMany(row => new[] { TestSpeech.Ru, TestSpeech.En }.Select(ui => FeedDigest.Write([Entry((string)row[0], (ConsentKind?)row[1])], Now, ui).Value));
        Snapshot.Match(string.Join("\n", lines));
    }

    [Fact]
    public void Several_events_are_folded_into_one_message_with_their_times()
    {
        FeedEntry[] entries =
        [
            Entry(FeedKind.UserArrived, null) with { Person = Anna with { Name = null, Source = null } },
            Entry(FeedKind.ProfileFilled, null),
            Entry(FeedKind.Blocked, null) with { Event = new FeedEvent(FeedKind.Blocked, 1001, Now.AddDays(-1)) },
        ];
        Snapshot.Match($"{FeedDigest.Write(entries, Now, TestSpeech.Ru)}\n\n════\n\n{FeedDigest.Write(entries, Now, TestSpeech.En)}");
    }

    [Fact]
    public void Somebody_who_is_not_known_any_more_is_told_by_id() =>
        FeedDigest.Write([Entry(FeedKind.Unblocked, null) with { Person = null }], Now, TestSpeech.Ru).Value.ShouldContain("<code>1001</code>");

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_fullest_digest_of_the_longest_texts_fits_one_message(string kind, ConsentKind? consent)
    {
        var person = new FeedPerson(1, long.MaxValue, new string('&', 100), new string('u', 32), new string('s', 64));
        var profile = new ProfileView(new string('<', 100), new string('к', 100), new string('д', 100), "+123456789012345");
        var entry = new FeedEntry(new FeedEvent(kind, long.MaxValue, Now.AddDays(-1), consent) { Said = Said(new string('&', 300)) }, person, kind is FeedKind.ProfileFilled or FeedKind.ProfileChanged ? profile : null);

        foreach (var ui in new[] { TestSpeech.Ru, TestSpeech.En })
            FeedDigest.Write([.. Enumerable.Repeat(entry, FeedPolicy.Listed)], Now, ui).VisibleLength.ShouldBeLessThanOrEqualTo(4096);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_fullest_page_of_details_of_the_longest_texts_fits_one_message(string kind, ConsentKind? consent)
    {
        var person = new FeedPerson(1, long.MaxValue, new string('&', 100), new string('u', 32), new string('s', 64));
        var profile = new ProfileView(new string('<', 100), new string('к', 100), new string('д', 100), "+123456789012345");
        var entry = new FeedEntry(new FeedEvent(kind, long.MaxValue, Now.AddDays(-1), consent) { Said = Said(new string('&', 1000)) }, person, kind is FeedKind.ProfileFilled or FeedKind.ProfileChanged ? profile : null);
        var view = new FeedDigestView(int.MaxValue, 300, 30, 30, [.. Enumerable.Range(291, FeedPolicy.PageSize).Select(number => new FeedDetail(number, entry))]);

        foreach (var ui in new[] { TestSpeech.Ru, TestSpeech.En }) DigestScreens.Show(view, ui).Text.VisibleLength.ShouldBeLessThanOrEqualTo(4096);
    }

    [Fact]
    public void A_burst_is_counted_by_kind_and_opened_by_a_button() => TestSpeech.ShouldLookAsAccepted(ui => DigestScreens.Digest(7, Burst, Now, ui));

    [Fact]
    public void A_page_of_details_leads_to_cards_and_to_the_other_pages() =>
        TestSpeech.ShouldLookAsAccepted(ui => DigestScreens.Show(new FeedDigestView(7, 35, 2, 4, [.. Burst.Skip(10).Take(7).Select((entry, at) => new FeedDetail(11 + at, entry))]), ui));

    [Fact]
    public void A_page_of_people_who_are_gone_says_so() => TestSpeech.ShouldLookAsAccepted(ui => DigestScreens.Show(new FeedDigestView(7, 35, 1, 4, []), ui));

    [Fact]
    public void Texts_are_cut_only_where_they_would_not_fit()
    {
        var profile = Profile with { Company = new string('к', 100) };
        FeedDigest.Write([Entry(FeedKind.ProfileFilled, null) with { Profile = profile }], Now, TestSpeech.Ru).Value.ShouldContain(profile.Company);
    }

    private static readonly FeedEntry[] Burst =
    [
        .. Enumerable.Range(0, 12).Select(_ => Entry(FeedKind.UserArrived, null)),
        .. Enumerable.Range(0, 20).Select(_ => Entry(FeedKind.ConsentGiven, ConsentKind.PersonalData)),
        Entry(FeedKind.CrmAway, null) with { Person = null }, Entry(FeedKind.RequestLeftWithWords, null), Entry("new_kind", null),
    ];

    private static FeedEntry Entry(string kind, ConsentKind? consent) =>
        new(new FeedEvent(kind, 1001, Now.AddMinutes(-5), consent) { Said = Said("R&D <b>") }, Anna, kind is FeedKind.ProfileFilled or FeedKind.ProfileChanged ? Profile : null);

    /// <summary>For the holes of whichever line.</summary>
    private static Dictionary<string, string> Said(string words) => new() { ["product"] = words, ["comment"] = words, ["event"] = words, ["title"] = words, ["words"] = words };
}
