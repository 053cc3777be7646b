using SmartHeart.Application.Feed;

namespace SmartHeart.Testing.Reading;

internal sealed class FeedSamples : ReadSamples<IFeedDigests>
{
    private const int Digest = 3;

    public FeedSamples()
    {
        Ask((digests, keys) => digests.CountOf(Digest, default));
        Ask((digests, keys) => digests.Events(Digest, FeedPolicy.PageSize, FeedPolicy.PageSize, default), "a page");
        Ask((digests, keys) => digests.Events(Digest, 0, FeedPolicy.Most, default), "all of it");
        Ask((digests, keys) => digests.AnyBefore(keys.Now, default));
    }
}
