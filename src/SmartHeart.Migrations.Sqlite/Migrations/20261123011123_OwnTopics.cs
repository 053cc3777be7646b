using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SmartHeart.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class OwnTopics : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // The agency's own topics come with the rest: who muted everything keeps their peace.
            migrationBuilder.Sql("""UPDATE "Users" SET "Interests" = "Interests" | 240 WHERE "Interests" <> 0""");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("""UPDATE "Users" SET "Interests" = "Interests" & 15""");
        }
    }
}
