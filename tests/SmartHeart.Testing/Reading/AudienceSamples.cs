using SmartHeart.Application.Mailings.Audiences;
using SmartHeart.Domain.Mailings;
using SmartHeart.Domain.Users;

namespace SmartHeart.Testing.Reading;

internal sealed class AudienceSamples : ReadSamples<IAudienceReads>
{
    public AudienceSamples()
    {
        Ask((reads, keys) => reads.Count(1, Interests.News, Audience.Everyone, default), "everyone");
        Ask((reads, keys) => reads.Count(1, Interests.News, Opened(keys.Popular), default), "who opened an item");
        Ask((reads, keys) => reads.Count(1, Interests.News, LookedInto(keys.Popular), default), "who looked into a category");
        Ask((reads, keys) => reads.Count(1, Interests.News, Tagged(keys.Tag), default), "who has a tag");
        Ask((reads, keys) => reads.Names(Both(keys.Item), default));
        Ask((reads, keys) => reads.Sources(SuggestSources.Most, default));
        Ask((reads, keys) => reads.Titles(keys.ItemIds, null, default));
    }

    private static Audience Opened(ItemKey item) => new([[new Condition(ConditionKind.ViewedItem, Id: item.Id)]]);

    private static Audience LookedInto(ItemKey item) => new([[new Condition(ConditionKind.ViewedCategory, Id: item.CategoryId)]]);

    private static Audience Both(ItemKey item) => new([[.. Opened(item).Any[0], .. LookedInto(item).Any[0]]]);

    private static Audience Tagged(string tag) => new([[new Condition(ConditionKind.Tagged, Text: tag)]]);
}
