using SmartHeart.Bot.Kit.Routing;
using SmartHeart.Domain.Content;

namespace SmartHeart.Bot.Features.Content.Admin;

/// <summary>To the admins' list of categories; pages count from 0.</summary>
[Callback("kl", Link = true)]
internal readonly record struct ManagedCategoriesTap(int Page = 0, ContentKind Kind = ContentKind.Material);

/// <summary>To a category's admin card.</summary>
[Callback("kc", Link = true)]
internal readonly record struct ManagedCategoryTap(int Id);

/// <summary>Adds a category.</summary>
[Callback("kn")]
internal readonly record struct NewCategoryTap(ContentKind Kind = ContentKind.Material);

/// <summary>A part of a category. Values are kept in buttons: never renumber.</summary>
internal enum CategoryField
{
    Title = 1,
    Emoji = 2,
}

/// <summary>Changes one part of a category.</summary>
[Callback("kf")]
internal readonly record struct EditCategoryTap(int Id, CategoryField Field);

/// <summary>Moves a category by one place.</summary>
[Callback("km")]
internal readonly record struct MoveCategoryTap(int Id, bool Up);

/// <summary>Hides a category from users, or shows it again.</summary>
[Callback("kh")]
internal readonly record struct HideCategoryTap(int Id, bool Hidden);

/// <summary>Asks whether to delete a category, and where its content goes; <paramref name="HomeId"/> is 0 before that is chosen.</summary>
[Callback("kx")]
internal readonly record struct AskDeleteCategoryTap(int Id, int HomeId = 0, int Page = 0);

/// <summary>Deletes a category in the version that was shown; <paramref name="HomeId"/> is 0 for one that is empty.</summary>
[Callback("kxx")]
internal readonly record struct DeleteCategoryTap(int Id, int HomeId, int Version);
