using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SmartHeart.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class FeedDigests : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "FeedDigests",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    Count = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FeedDigests", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "FeedNotes",
                columns: table => new
                {
                    DigestId = table.Column<int>(type: "INTEGER", nullable: false),
                    Place = table.Column<int>(type: "INTEGER", nullable: false),
                    About = table.Column<long>(type: "INTEGER", nullable: true),
                    Payload = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FeedNotes", x => new { x.DigestId, x.Place });
                    table.ForeignKey(
                        name: "FK_FeedNotes_FeedDigests_DigestId",
                        column: x => x.DigestId,
                        principalTable: "FeedDigests",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_FeedDigests_At",
                table: "FeedDigests",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_FeedNotes_About",
                table: "FeedNotes",
                column: "About",
                filter: "\"About\" IS NOT NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "FeedNotes");

            migrationBuilder.DropTable(
                name: "FeedDigests");
        }
    }
}
